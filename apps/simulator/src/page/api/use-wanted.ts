import { useState } from 'react';

/**
 * A setting that answers at once: what was wanted shows until the simulator says what is, and no longer when it
 * refuses.
 */
export function useWanted<T>(actual: T, save: (value: T) => Promise<unknown>): [T, (value: T) => void] {
  const [wanted, setWanted] = useState<{ value: T; insteadOf: T } | null>(null);
  if (wanted && wanted.insteadOf !== actual) setWanted(null);
  const want = (value: T): void => {
    setWanted({ value, insteadOf: actual });
    save(value).catch(() => setWanted(null));
  };
  return [wanted && wanted.insteadOf === actual ? wanted.value : actual, want];
}
