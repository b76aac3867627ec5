import type { OutgoingText } from '@parley/contracts';
import { clockTime, whenTime } from '../../ui/time';

/** Why a text waits, in a sentence. */
export function whyInWords({ why }: Pick<OutgoingText, 'why'>, now: number): string {
  switch (why.kind) {
    case 'scheduled':
      return `Scheduled for ${whenTime(why.at, now)}`;
    case 'paused':
      return `Paused by ${why.by}: ${why.reason}`;
    case 'breaker':
      return `${why.connection} failed too often${why.until ? `, tried again at ${clockTime(why.until)}` : ''}`;
    case 'closed':
      return `${why.what} until ${whenTime(why.until, now)}`;
    case 'retry':
      return `Try ${why.attempt} at ${clockTime(why.at)}`;
    case 'undo':
      return 'Can still be taken back by its writer';
    case 'behind':
      return 'Behind an earlier text of its thread';
    case 'turn':
      return 'Waits for its turn at the number';
  }
}

/** "in a moment", "within 4 min", "within 3 h": how long a line takes. */
export function spanInWords(ms: number): string {
  if (ms < 5_000) return 'in a moment';
  if (ms < 90_000) return `within ${Math.ceil(ms / 1000)} s`;
  const minutes = Math.ceil(ms / 60_000);
  return minutes < 90 ? `within ${minutes} min` : `within ${Math.ceil(minutes / 60)} h`;
}
