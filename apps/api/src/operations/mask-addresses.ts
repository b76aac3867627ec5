const ADDRESS = /^https?:\/\//i;

/** Addresses of an event may carry credentials and signatures; where they lead is enough to look into it. */
export function maskAddresses<T>(value: T): T {
  return mask(value) as T;
}

function mask(value: unknown): unknown {
  if (typeof value === 'string') return ADDRESS.test(value) ? maskAddress(value) : value;
  if (Array.isArray(value)) return value.map(mask);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        name === 'reference' && typeof inner === 'string' ? '(masked)' : mask(inner),
      ]),
    );
  return value;
}

function maskAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { origin, pathname, search, username } = new URL(address);
  return `${origin.replace('//', username ? '//(masked)@' : '//')}${pathname}${search ? '?(masked)' : ''}`;
}
