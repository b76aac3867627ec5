import type { ConsentEvent, ContactConsent } from '@parley/contracts';
import type { KeepablePurpose } from '@parley/domain';

/** Consent as an agent needs it: may I text, and what can I do. */
interface ConsentWords {
  title: string;
  means: string;
  tone: 'ok' | 'warn' | 'bad' | 'quiet';
}

const STATES: Record<ContactConsent['state'], ConsentWords> = {
  opted_in: { title: 'May be texted', means: 'They asked to hear from us.', tone: 'ok' },
  conversational: {
    title: 'May be answered',
    means: 'They wrote first; answers to that are allowed, promotions are not.',
    tone: 'ok',
  },
  none: { title: 'No permission on record', means: 'Answer only what they write themselves.', tone: 'quiet' },
  lapsed: {
    title: 'Consent has lapsed',
    means: 'The number was switched off or has a new holder. Wait until somebody texts in from it.',
    tone: 'bad',
  },
  opted_out: {
    title: 'Opted out',
    means: 'Cannot be texted. They can text START to open the line again.',
    tone: 'bad',
  },
};

const HELD: ConsentWords = {
  title: 'Sends are held',
  means: 'A text from them may be an opt-out, or could not be read. Decide it under Review first.',
  tone: 'warn',
};

const KEPT: Record<KeepablePurpose, string> = {
  transactional: 'transactional texts',
  verification: 'verification codes',
  alert: 'alerts',
};
const listed = new Intl.ListFormat('en', { type: 'conjunction' });

/** "transactional texts and alerts". */
export const keptInWords = (kept: readonly KeepablePurpose[]): string =>
  listed.format(kept.map((purpose) => KEPT[purpose]));

/** The words for a state of consent; a hold outranks every state that closes nothing by itself. */
export function consentInWords({
  state,
  kept,
  held,
}: Pick<ContactConsent, 'state' | 'kept' | 'held'>): ConsentWords {
  if (held && (kept.length > 0 || (state !== 'opted_out' && state !== 'lapsed'))) return HELD;
  if (kept.length === 0) return STATES[state];
  return {
    title: `Opted out, but for ${keptInWords(kept)}`,
    means: 'Nothing else may be sent, answers included. They can text START to open the line again.',
    tone: 'bad',
  };
}

const spelled = (text: string): string => {
  const words = text.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Sources that are not words of anybody's language. */
const ORIGINS: Readonly<Record<string, string>> = {
  text: 'By text',
  desk: 'Entered by hand',
  import: 'Imported',
  'number_list deactivated': 'On a list of deactivated numbers',
  'number_list reassigned': 'On a list of reassigned numbers',
};

/** Where it comes from: the word texted, or the source's name; null when nothing is known. */
export function sourceInWords({
  source,
  keyword,
}: Pick<ContactConsent, 'source' | 'keyword'>): string | null {
  // The rest of such a source says where: "text to another number of the brand".
  if (keyword !== null) return `Texted “${keyword}”${source?.startsWith('text ') ? source.slice(4) : ''}`;
  if (source === null) return null;
  return ORIGINS[source] ?? spelled(source);
}

const ACTIONS: Record<ConsentEvent['action'], string> = {
  opt_out: 'Opted out',
  opt_in: 'Opted in',
  keep: 'Kept some texts',
  help: 'Asked for help',
  conversation_started: 'Wrote first',
  import: 'Imported',
  review: 'Reviewed',
  lapse: 'Number has left its holder',
};

export const actionInWords = (action: ConsentEvent['action']): string => ACTIONS[action];
