import { createStore, useStore } from '../state/store';

type Format = (address: string) => string;
const asStored: Format = (address) => address;
const format = createStore<{ run: Format }>({ run: asStored });

void import('./phone-format').then(
  ({ formatAddress }) => format.set({ run: formatAddress }),
  // Offline at the very start: numbers stay as they are stored, which is readable too.
  () => undefined,
);

/** First-strong isolate: a number reads left to right in any text. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** A number as people write it, "+1 415 555 0188", where the screen need not wait for the numbering plans. */
export const formatPhone = (address: string): string => isolated(format.get().run(address));

/** The same for what is on screen from the first moment: draws again once the plans are there. */
export function useFormatPhone(): Format {
  const { run } = useStore(format, (value) => value);
  return (address) => isolated(run(address));
}
