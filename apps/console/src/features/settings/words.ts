/** "2 texts a second", "1 text every 10 s": how fast a number may send. */
export function paceInWords(perSecond: number): string {
  if (perSecond <= 0) return 'Sends nothing';
  if (perSecond >= 1) {
    const rate = perSecond.toLocaleString(undefined, { maximumFractionDigits: 1 });
    return rate === '1' ? '1 text a second' : `${rate} texts a second`;
  }
  const seconds = (1 / perSecond).toLocaleString(undefined, { maximumFractionDigits: 1 });
  return `1 text every ${seconds} s`;
}
