/** Lists in one cell of a table: items with " | " between them; a bar or a backslash inside an item has one before it. */

/** The items as one cell; none: an empty cell. */
export const writeList = (items: readonly string[] | undefined): string =>
  (items ?? []).map((item) => item.replace(/[\\|]/g, '\\$&')).join(' | ');

/** The items of a cell without the blanks around them; empty ones are passed over. */
export function readList(cell: string): string[] {
  const items: string[] = [];
  let item = '';
  for (let at = 0; at < cell.length; at += 1) {
    const char = cell.charAt(at);
    if (char === '\\' && at + 1 < cell.length) {
      at += 1;
      item += cell.charAt(at);
    } else if (char === '|') {
      items.push(item);
      item = '';
    } else item += char;
  }
  return [...items, item].map((one) => one.trim()).filter((one) => one !== '');
}
