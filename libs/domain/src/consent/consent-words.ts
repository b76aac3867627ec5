/**
 * The words that change permission, as carriers and regulators name them. Case, accents, punctuation and
 * emoji do not matter (`recogniseConsentWord` folds both sides), so each word is listed once.
 */

export type ConsentIntent = 'opt_out' | 'opt_in' | 'help';
export type ConsentLanguage = 'en' | 'es' | 'fr' | 'de' | 'pt';

/** Goes into the consent ledger with every recognised word. Raise it with every change of the table. */
export const CONSENT_WORDS_VERSION = '2026-11-24';

export interface ConsentWordEntry {
  word: string;
  intent: ConsentIntent;
  language: ConsentLanguage;
  /** Counts only from somebody who is opted out or was asked to confirm an opt-in. */
  onlyWhenAsked?: true;
  source: string;
}

const FCC = 'FCC, 47 CFR 64.1200(a)(10): words that revoke consent per se';
const TWILIO = 'Twilio default keywords (Advanced Opt-Out documentation)';
const TWILIO_PROXY = 'Twilio Proxy stop words';
const TELNYX = 'Telnyx default keywords (advanced opt-in and opt-out)';
const AWS = 'AWS End User Messaging, required opt-out keywords';
const CTIA = 'CTIA Messaging Principles (May 2023), 5.1.3';
const COLLATED = 'Collated from carrier keyword lists for this language';
const CANADA = 'Required for French-speaking recipients in Canada';
const HOUSE = 'Parley: the translation of the carrier keyword';

type Row = readonly [
  intent: ConsentIntent,
  language: ConsentLanguage,
  words: readonly string[],
  source: string,
];

const ROWS: readonly Row[] = [
  ['opt_out', 'en', ['stop', 'quit', 'end', 'revoke', 'opt out', 'cancel', 'unsubscribe'], FCC],
  ['opt_out', 'en', ['stopall', 'optout'], TWILIO],
  ['opt_out', 'en', ['stop all'], TELNYX],
  ['opt_out', 'en', ['remove'], AWS],
  ['opt_out', 'en', ['please opt me out', 'opt me out'], CTIA],
  ['opt_in', 'en', ['start', 'unstop'], TWILIO],
  ['help', 'en', ['help', 'info'], TWILIO],

  ['opt_out', 'es', ['baja', 'alto', 'parar', 'pare', 'cancelar', 'detener', 'salir'], COLLATED],
  ['opt_out', 'es', ['terminar', 'eliminar'], COLLATED],
  ['help', 'es', ['ayuda'], COLLATED],

  ['opt_out', 'fr', ['arrêt', 'arrêter'], CANADA],
  ['opt_out', 'fr', ['arrête', 'arrett'], TWILIO_PROXY],
  ['help', 'fr', ['aide'], CANADA],

  ['opt_out', 'de', ['stopp', 'ende', 'abmelden'], COLLATED],
  ['help', 'de', ['hilfe'], HOUSE],

  ['opt_out', 'pt', ['sair', 'parar', 'cancelar'], COLLATED],
  ['help', 'pt', ['ajuda'], HOUSE],
];

/** Ordinary talk from everybody else ("yes", "alta" is also "tall"): consent only from somebody who was asked. */
const WHEN_ASKED: readonly Row[] = [
  ['opt_in', 'en', ['yes'], TWILIO],
  ['opt_in', 'es', ['sí'], HOUSE],
  ['opt_in', 'fr', ['oui'], HOUSE],
  ['opt_in', 'de', ['ja'], HOUSE],
  ['opt_in', 'pt', ['sim'], HOUSE],
  ['opt_in', 'en', ['opt in', 'optin'], HOUSE],
  ['opt_in', 'es', ['alta', 'iniciar', 'comenzar'], HOUSE],
  ['opt_in', 'fr', ['reprendre', 'commencer'], HOUSE],
  ['opt_in', 'de', ['anmelden'], HOUSE],
  ['opt_in', 'pt', ['iniciar', 'começar', 'voltar'], HOUSE],
];

const entries = (rows: readonly Row[], onlyWhenAsked: boolean): ConsentWordEntry[] =>
  rows.flatMap(([intent, language, words, source]) =>
    words.map((word) => ({
      word,
      intent,
      language,
      source,
      ...(onlyWhenAsked ? { onlyWhenAsked: true as const } : {}),
    })),
  );

export const CONSENT_WORDS: readonly ConsentWordEntry[] = [
  ...entries(ROWS, false),
  ...entries(WHEN_ASKED, true),
];
