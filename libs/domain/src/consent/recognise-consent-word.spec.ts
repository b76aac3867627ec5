import { describe, expect, it } from 'vitest';
import { compileKeywords, USUAL_KEYWORDS } from './compile-keywords';
import { CONSENT_LANGUAGES, CONSENT_WORDS, type ConsentIntent, type ConsentLanguage } from './consent-words';
import { recogniseConsentWord } from './recognise-consent-word';

const CALM = { optedOut: false, optInPending: false };
const intentOf = (body: string, context = CALM): ConsentIntent | null =>
  recogniseConsentWord(body, context)?.intent ?? null;

describe('recogniseConsentWord', () => {
  it.each([
    // 47 CFR 64.1200(a)(10)
    ...['stop', 'quit', 'end', 'revoke', 'opt out', 'cancel', 'unsubscribe'],
    // Twilio, Telnyx, AWS, CTIA
    ...['STOPALL', 'OPTOUT', 'STOP ALL', 'OPT-OUT', 'REMOVE', 'please opt me out'],
    ...['ARRET', 'ARRÊT', 'arrêter', 'ARRETE', 'ARRETT'],
    ...['BAJA', 'ALTO', 'PARAR', 'PARE', 'CANCELAR', 'DETENER', 'SALIR', 'TERMINAR', 'ELIMINAR', 'SAIR'],
    ...['STOPP', 'ENDE', 'ABMELDEN'],
  ])('%s opts out', (body) => {
    expect(intentOf(body)).toBe('opt_out');
  });

  it.each([
    ['capitals and a full stop', 'Stop.'],
    ['shouting', 'STOP!!!'],
    ['quotes', '“stop”'],
    ['emoji', '🛑 stop 🙏🏽'],
    ['spaces and line breaks around it', ' \n stop\r\n'],
    ['no-break spaces inside', 'opt\u00a0\u00a0out'],
    ['zero-width characters inside', 's\u200bto\u200dp'],
    ['bidi controls', '\u202astop\u202c'],
    ['full-width letters', 'ＳＴＯＰ'],
    ['letters set apart', 'S.T.O.P.'],
    ['letters with spaces', 's t o p'],
    ['a missing accent', 'arret'],
    ['a decomposed accent', 'ARRE\u0302T'],
    ['underscores for emphasis', '_stop_'],
  ])('%s do not hide a STOP', (_, body) => {
    expect(intentOf(body)).toBe('opt_out');
  });

  it.each([
    'Please stop the warehouse project',
    'We should cancel the hearing',
    'I support the budget. End.',
    'I want to stop by your office',
    'Can you end the contract next month?',
    'Can you remove the sign? Thanks.',
    'STOP PLEASE',
    'cancel my reservation',
    'stopped',
    'no',
    'ok',
    '',
    '👍',
  ])('“%s” is ordinary talk', (body) => {
    expect(intentOf(body)).toBeNull();
  });

  it.each([
    ['START', 'opt_in'],
    ['unstop', 'opt_in'],
    ['HELP', 'help'],
    ['info', 'help'],
    ['AIDE', 'help'],
    ['ayuda', 'help'],
    ['Hilfe?', 'help'],
    ['ajuda', 'help'],
  ])('%s is %s from anybody', (body, intent) => {
    expect(intentOf(body)).toBe(intent);
  });

  it.each(['YES', 'Sí', 'si', 'oui', 'Ja!', 'sim', 'opt in', 'alta', 'voltar', 'anmelden'])(
    '%s is consent only from somebody who opted out or was asked',
    (body) => {
      expect(intentOf(body)).toBeNull();
      expect(intentOf(body, { optedOut: true, optInPending: false })).toBe('opt_in');
      expect(intentOf(body, { optedOut: false, optInPending: true })).toBe('opt_in');
    },
  );

  it('names the keyword and its language for the ledger', () => {
    expect(recogniseConsentWord('Arrêt!', CALM)).toEqual({
      intent: 'opt_out',
      keyword: 'arrêt',
      language: 'fr',
      onlyWhenAsked: false,
      source: 'Required for French-speaking recipients in Canada',
    });
  });

  it("a word that two languages share goes by the customer's language", () => {
    expect(recogniseConsentWord('parar', CALM)?.language).toBe('es');
    expect(recogniseConsentWord('parar', { ...CALM, language: 'pt' })?.language).toBe('pt');
    expect(recogniseConsentWord('stop', { ...CALM, language: 'de' })?.language).toBe('en');
  });

  it('a long text is read as talk even if it repeats nothing but decoration', () => {
    expect(intentOf(`stop${'!'.repeat(100)}`)).toBe('opt_out');
    expect(intentOf(`stop${' stop'.repeat(60)}`)).toBeNull();
  });
});

describe('CONSENT_WORDS', () => {
  it('no word means two things', () => {
    const intents = new Map<string, Set<ConsentIntent>>();
    for (const { word, intent } of CONSENT_WORDS)
      intents.set(word, (intents.get(word) ?? new Set()).add(intent));
    expect([...intents].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it('every word is recognised as what it stands for, and has a source', () => {
    const keywords = compileKeywords({
      ...USUAL_KEYWORDS,
      countries: ['CN'],
      languages: Object.keys(CONSENT_LANGUAGES) as ConsentLanguage[],
    });
    for (const { word, intent, source, language } of CONSENT_WORDS) {
      expect(
        recogniseConsentWord(word, { optedOut: true, optInPending: false, language }, keywords),
        word,
      ).toMatchObject({
        intent,
        language,
      });
      expect(source).not.toBe('');
    }
  });
});
