import type { OutgoingText, PauseTarget, SendHoldDetail } from '@parley/contracts';
import { clockTime, whenTime } from '../../ui/time';

/** "Quiet hours of Florida until tomorrow, 8:00 AM", with the rule's source where there is room. */
function heldInWords({ reason, rule, until, says }: SendHoldDetail, now: number): string {
  if (rule === null) return says;
  const what = reason === 'quiet' ? `Quiet hours of ${rule.name}` : `Over the cap “${rule.name}”`;
  return `${what} (${rule.source})${until === null ? '' : ` until ${whenTime(until, now)}`}`;
}

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
    case 'quiet':
    case 'cap':
      return heldInWords(why.hold, now);
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

export const SCOPES: Readonly<Record<PauseTarget['scope'], string>> = {
  all: '',
  connection: 'connection',
  number: 'number',
  purpose: 'purpose',
};

/** "less than a minute", "4 min", "2 h 10 min", "3 d 4 h": how long a pause lasted. */
export function lastedInWords(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  const [one, other] =
    hours < 24 ? [`${hours} h`, minutes % 60] : [`${Math.floor(hours / 24)} d`, hours % 24];
  return other === 0 ? one : `${one} ${other} ${hours < 24 ? 'min' : 'h'}`;
}

/** "in a moment", "within 4 min", "within 3 h": how long a line takes. */
export function spanInWords(ms: number): string {
  if (ms < 5_000) return 'in a moment';
  if (ms < 90_000) return `within ${Math.ceil(ms / 1000)} s`;
  const minutes = Math.ceil(ms / 60_000);
  return minutes < 90 ? `within ${minutes} min` : `within ${Math.ceil(minutes / 60)} h`;
}
