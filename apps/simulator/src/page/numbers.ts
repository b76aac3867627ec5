/** How people write it: +1 (202) 555-0143. Other countries' numbers stay as they are. */
export function readable(number: string): string {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  return parts ? `+1 (${parts[1]}) ${parts[2]}-${parts[3]}` : number;
}

/** The number meant by something typed or found in an address, or null. */
export function meantNumber(typed: string): string | null {
  const digits = typed.replace(/\D/g, '');
  // In an address an unescaped plus arrives as a space.
  if (/^[+ ]/.test(typed)) return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : null;
  if (/^[2-9]\d{9}$/.test(digits)) return `+1${digits}`;
  if (/^\d{3,8}$/.test(digits)) return digits;
  return /^[1-9]\d{8,14}$/.test(digits) ? `+${digits}` : null;
}

/** The handsets an address opens; null where it does not say. */
export function numbersIn(search: string): string[] | null {
  const value = new URLSearchParams(search).get('numbers');
  if (value === null) return null;
  const numbers = value.split(',').map(meantNumber);
  return [...new Set(numbers.filter((number) => number !== null))];
}

export const searchFor = (numbers: readonly string[]): string =>
  `?numbers=${numbers.map(encodeURIComponent).join(',')}`;

/** Two letters of a name, or a sign for "somebody". */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase() || '#';

/** One of so many colours, always the same for a number. */
export const hueOf = (number: string, hues: number): number =>
  [...number].reduce((sum, digit) => (sum * 31 + digit.charCodeAt(0)) % 9_973, 7) % hues;
