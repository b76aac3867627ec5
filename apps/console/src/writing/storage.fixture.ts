import { vi } from 'vitest';

/** A browser's storage over a map that the test can look into. `Object.keys` lists its keys, as a real one does. */
export function stubStorage(entries: Map<string, string>): void {
  const methods = {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => entries.set(key, value),
    removeItem: (key: string) => entries.delete(key),
  };
  vi.stubGlobal(
    'localStorage',
    new Proxy(methods, {
      ownKeys: () => [...entries.keys()],
      getOwnPropertyDescriptor: (_target, key) =>
        entries.has(String(key))
          ? { enumerable: true, configurable: true, value: entries.get(String(key)) }
          : undefined,
    }),
  );
}
