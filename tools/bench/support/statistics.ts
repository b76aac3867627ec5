/** The value below which a share of the sample lies; the sample is sorted in place. */
export function percentile(sample: number[], share: number): number {
  if (sample.length === 0) return Number.NaN;
  sample.sort((a, b) => a - b);
  return sample[Math.min(sample.length - 1, Math.ceil(sample.length * share) - 1)] ?? Number.NaN;
}

const columns = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(14))).join('');

/** Prints figure, floor, ratio and aim, a line each. */
export function printTable(
  rows: readonly { what: string; figure: string; floor: string; ratio: string; aim: string }[],
): void {
  console.log(columns(['', 'Parley', 'floor', 'ratio', 'aim']));
  for (const row of rows) console.log(columns([row.what, row.figure, row.floor, row.ratio, row.aim]));
}

export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
export const times = (value: number): string => `${value.toFixed(2)}x`;
