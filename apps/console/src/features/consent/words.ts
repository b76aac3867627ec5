import type { ConsentMethod } from '@parley/domain';
import type { ConsentAccess, ConsentOrigin, ConsentState } from '@parley/contracts';

/** A state in two words, for a row; its colour says no more than the words. */
export const STATE_WORDS: Record<ConsentState, { label: string; colour: string }> = {
  opted_in: { label: 'Opted in', colour: 'green' },
  conversational: { label: 'Wrote first', colour: 'blue' },
  opted_out: { label: 'Opted out', colour: 'red' },
  lapsed: { label: 'Lapsed', colour: 'orange' },
  none: { label: 'Nothing known', colour: 'gray' },
};

export const ORIGIN_WORDS: Record<ConsentOrigin, string> = {
  text: 'Texts',
  review: 'Reviews',
  block: 'Carriers’ blocks',
  import: 'Imports',
  desk: 'Entered by hand',
  api: 'Another system',
  number_list: 'Number lists',
};

/** The name of an origin in the ledger; one we have no words for stays as it is. */
export const originInWords = (origin: string): string =>
  (ORIGIN_WORDS as Readonly<Record<string, string>>)[origin] ?? origin;

export const METHOD_WORDS: Record<ConsentMethod, string> = {
  verbal: 'On the phone or in person',
  web_form: 'On a web page',
  paper: 'On paper',
  email: 'By email',
  app: 'In an app',
  keyword: 'By keyword elsewhere',
  conversation: 'In a conversation elsewhere',
  other: 'In another way',
};

export const FORM_WORDS: Record<ConsentAccess['form'], string> = {
  html: 'Page to print',
  json: 'Signed document',
  files: 'Both forms, by the command',
};

/** Of fewer texts a rate says nothing. */
const LEAST_FOR_A_RATE = 100;

/** "3.2 in 1,000", or null where too little was delivered to compare with. */
export function rateInWords(optOuts: number, delivered: number): string | null {
  if (delivered < LEAST_FOR_A_RATE) return null;
  const rate = (optOuts * 1_000) / delivered;
  return `${rate.toLocaleString(undefined, { maximumFractionDigits: 1 })} in ${(1_000).toLocaleString()}`;
}

/** What is written in a field of local date and time, as an instant; undefined where nothing is. */
export const instantOf = (local: string): string | undefined =>
  local === '' ? undefined : new Date(local).toISOString();

/** An instant as a field of local date and time writes it. */
export function localOf(at: number): string {
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
