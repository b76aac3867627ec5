/**
 * The words that change permission, as carriers and regulators name them. Case, accents, punctuation and
 * emoji do not matter (`keywordKey` folds both sides), so each word is listed once.
 */

export type ConsentIntent = 'opt_out' | 'opt_in' | 'help';

/** Languages that have a set of keywords; each is switched on or off by itself, English is always on. */
export const CONSENT_LANGUAGES = {
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  de: 'German',
  pt: 'Portuguese',
  it: 'Italian',
  nl: 'Dutch',
  sv: 'Swedish',
  no: 'Norwegian',
  da: 'Danish',
  tr: 'Turkish',
  vi: 'Vietnamese',
  tl: 'Tagalog',
  zh: 'Chinese',
  ko: 'Korean',
} as const;
export type ConsentLanguage = keyof typeof CONSENT_LANGUAGES;

/** Goes into the consent ledger with every recognised word. Raise it with every change of the table. */
export const CONSENT_WORDS_VERSION = '2026-11-27';

export interface ConsentWordEntry {
  word: string;
  intent: ConsentIntent;
  language: ConsentLanguage;
  /** Counts only from somebody who is opted out or was asked to confirm an opt-in. */
  onlyWhenAsked?: true;
  /** Counts only where one of these countries is switched on (ISO 3166-1 alpha-2); everywhere when left out. */
  countries?: readonly string[];
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
  countries?: readonly string[],
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

  ['opt_out', 'it', ['cancella'], COLLATED],
  ['opt_out', 'it', ['annulla', 'disiscrivi'], HOUSE],
  ['help', 'it', ['aiuto'], HOUSE],

  ['opt_out', 'nl', ['afmelden', 'stoppen'], COLLATED],
  ['help', 'nl', ['hulp'], HOUSE],

  ['opt_out', 'sv', ['stopp', 'avsluta'], COLLATED],
  ['help', 'sv', ['hjälp'], HOUSE],
  ['opt_out', 'no', ['stopp'], COLLATED],
  ['opt_out', 'no', ['avslutt'], HOUSE],
  ['help', 'no', ['hjelp'], HOUSE],
  ['opt_out', 'da', ['stopp'], COLLATED],
  ['opt_out', 'da', ['afmeld'], HOUSE],
  ['help', 'da', ['hjælp'], HOUSE],

  ['opt_out', 'tr', ['dur', 'durdur', 'iptal', 'çık'], HOUSE],
  ['help', 'tr', ['yardım'], HOUSE],

  ['opt_out', 'vi', ['dừng', 'hủy', 'bỏ'], COLLATED],
  ['help', 'vi', ['trợ giúp'], HOUSE],

  ['opt_out', 'tl', ['itigil'], COLLATED],
  ['help', 'tl', ['tulong'], HOUSE],

  ['opt_out', 'zh', ['停止', '全部停止', '退订', '取消', '退出', '结束', '删除'], COLLATED],
  ['opt_out', 'zh', ['退訂', '結束', '刪除'], HOUSE],
  ['opt_out', 'zh', ['td'], AWS, ['CN']],
  ['help', 'zh', ['帮助', '幫助'], HOUSE],

  ['opt_out', 'ko', ['중지', '모두중지', '취소', '구독취소', '종료'], COLLATED],
  ['opt_out', 'ko', ['모두 중지', '구독 취소'], HOUSE],
  ['help', 'ko', ['도움말'], HOUSE],
];

/** Ordinary talk from everybody else ("yes", "alta" is also "tall"): consent only from somebody who was asked. */
const WHEN_ASKED: readonly Row[] = [
  ['opt_in', 'en', ['yes'], TWILIO],
  ['opt_in', 'es', ['sí'], HOUSE],
  ['opt_in', 'fr', ['oui'], HOUSE],
  ['opt_in', 'de', ['ja'], HOUSE],
  ['opt_in', 'pt', ['sim'], HOUSE],
  ['opt_in', 'it', ['sì'], HOUSE],
  ['opt_in', 'nl', ['ja'], HOUSE],
  ['opt_in', 'sv', ['ja'], HOUSE],
  ['opt_in', 'no', ['ja'], HOUSE],
  ['opt_in', 'da', ['ja'], HOUSE],
  ['opt_in', 'tr', ['evet'], HOUSE],
  ['opt_in', 'vi', ['có', 'đồng ý'], HOUSE],
  ['opt_in', 'tl', ['oo', 'opo'], HOUSE],
  ['opt_in', 'zh', ['是'], HOUSE],
  ['opt_in', 'ko', ['예', '네'], HOUSE],
  ['opt_in', 'en', ['opt in', 'optin'], HOUSE],
  ['opt_in', 'es', ['alta', 'iniciar', 'comenzar'], HOUSE],
  ['opt_in', 'fr', ['reprendre', 'commencer'], HOUSE],
  ['opt_in', 'de', ['anmelden'], HOUSE],
  ['opt_in', 'pt', ['iniciar', 'começar', 'voltar'], HOUSE],
];

const entries = (rows: readonly Row[], onlyWhenAsked: boolean): ConsentWordEntry[] =>
  rows.flatMap(([intent, language, words, source, countries]) =>
    words.map((word) => ({
      word,
      intent,
      language,
      source,
      ...(countries ? { countries } : {}),
      ...(onlyWhenAsked ? { onlyWhenAsked: true as const } : {}),
    })),
  );

export const CONSENT_WORDS: readonly ConsentWordEntry[] = [
  ...entries(ROWS, false),
  ...entries(WHEN_ASKED, true),
];
