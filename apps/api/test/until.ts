import { setTimeout as sleep } from 'node:timers/promises';

/** Tries an expectation until it holds; at the end of its patience it fails with the last reason. */
export async function until(expectation: () => Promise<void>, withinMs = 12_000): Promise<void> {
  const end = performance.now() + withinMs;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await sleep(40);
  }
}
