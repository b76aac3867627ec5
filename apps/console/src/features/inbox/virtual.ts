// The virtualizer hands out functions that a compiler of components could not memoise; the console is not compiled by one,
// and the lint that fears for it stops at this door.
export { useVirtualizer } from '@tanstack/react-virtual';
