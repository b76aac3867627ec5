// In a chunk of its own: the numbering plans of the world weigh as much as the rest of a page.
export { formatAddress } from '@parley/domain';
