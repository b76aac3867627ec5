import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USUAL_KEYWORDS } from '../consent/compile-keywords';
import { CONSENT_WORDS } from '../consent/consent-words';
import { type OptOutTier, recogniseOptOut } from './recognise-opt-out';

const CALM = { optedOut: false, optInPending: false };
const read = (text: string) => recogniseOptOut(text, CALM);

/** Free-form opt-outs of public test lists, with the slips of the finger that such lists name. */
const LISTED = [
  ...['please stop', 'stop texting me', "don't text me again", 'do not contact me', 'remove me'],
  ...['remove me from your list', 'take me off this list', 'delete my number', 'no more texts please'],
  ...['lose my number', 'leave me alone', 'I want to opt out', 'unsubscribe me', 'opt me out'],
  ...['Stop. I never signed up', 'stpo', 'stip', 'sotp', 'syop', 'srop', 'dtop', 'atop'],
];
const FCC = ['stop', 'quit', 'end', 'revoke', 'opt out', 'cancel', 'unsubscribe'];

/** The ways to ask, as parts that can be put together: every sentence that comes of it is a request. */
const BUILT: Record<string, readonly (readonly string[])[]> = {
  'English, an end of texts': [
    ['', 'please', 'can you', 'I need you to'],
    ['stop', 'quit', 'cease', 'discontinue', 'knock off', 'put an end to'],
    ['texting me', 'the texts', 'these messages', 'sending me stuff', 'the reminders', 'contacting me'],
  ],
  'English, off the list': [
    ['', 'could you kindly', 'pls'],
    ['remove', 'delete', 'take', 'scrub', 'exclude', 'unsubscribe'],
    ['me from your list', 'my number from your system', 'me from these texts', 'my name from the list'],
  ],
  'English, a refusal': [
    ["don't", 'never', 'please do not', "I'd rather you didn't"],
    ['text me', 'contact us', 'message this phone again', 'send me texts', 'use my number'],
  ],
  'English, no wish': [
    ["I don't want", 'I no longer need', "I'm tired of", 'no more', 'take me off of', 'I could do without'],
    ['these texts', 'your messages', 'these notifications', 'your promos'],
  ],
  Spanish: [
    ['', 'por favor', 'les pido que', 'quiero que'],
    ['dejen de', 'paren de', 'cesen de'],
    ['escribirme', 'mandarme mensajes', 'enviar promociones', 'contactarme', 'molestarme'],
  ],
  'Spanish, off the list': [
    ['quiten', 'borren', 'eliminen', 'saquen', 'podrían borrar'],
    ['mi número', 'mi número de su lista', 'mi teléfono de la base de datos', 'mis datos'],
  ],
  French: [
    ['', 'svp', 'je vous demande de', 'merci de'],
    ['arrêter de', 'cesser de', 'ne plus'],
    ["m'écrire", "m'envoyer de messages", 'me contacter', 'me déranger'],
  ],
  'French, off the list': [
    ['retirez', 'enlevez', 'supprimez', 'merci de retirer', 'pouvez-vous effacer'],
    ['mon numéro', 'mon numéro de votre liste', 'mes coordonnées', 'mon nom de la liste'],
  ],
  German: [
    ['bitte', '', 'könnt ihr'],
    ['schreibt mir', 'schickt mir', 'senden Sie mir'],
    ['nicht mehr', 'keine Nachrichten mehr', 'nie wieder', 'keine Werbung mehr'],
  ],
  'German, no wish': [
    ['ich will', 'ich möchte', 'wir wollen'],
    [
      'keine SMS mehr',
      'keine Werbung',
      'nicht mehr kontaktiert werden',
      'aus der Liste raus',
      'mich abmelden',
    ],
  ],
  Portuguese: [
    ['', 'por favor', 'peço que', 'podem'],
    ['parem de', 'parar de', 'deixem de'],
    ['me escrever', 'me mandar mensagem', 'enviar promoções', 'me contatar', 'me incomodar'],
  ],
  'Portuguese, off the list': [
    ['tirem', 'apaguem', 'excluam', 'removam', 'podem tirar'],
    ['meu número', 'meu número da lista', 'meu telefone da base', 'meus dados'],
  ],
};
const builtOf = (parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>(
    (all, part) => all.flatMap((one) => part.map((next) => `${one} ${next}`.trim())),
    [''],
  );

const cased = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((upper) => [...text].map((char, index) => (upper[index] ? char.toUpperCase() : char)).join(''));
const decoration = fc
  .array(fc.constantFrom('.', '!', '?', ' ', '…', '"', '“', '*', '_', '🛑', '🙏🏽', '\n', '\u200b', ')', '-'), {
    maxLength: 8,
  })
  .map((marks) => marks.join(''));
const apostrophe = fc.constantFrom("'", '’', '`', '');
const decorated = (texts: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...texts).chain(cased), decoration, decoration, apostrophe)
    .map(([text, before, after, mark]) => `${before}${text.replaceAll("'", mark)}${after}`);

describe('recogniseOptOut', () => {
  it('every word of the FCC is exact in any case and punctuation', () => {
    fc.assert(
      fc.property(decorated(FCC), (text) => {
        expect(read(text)).toMatchObject({ tier: 'exact', intent: 'opt_out' });
      }),
    );
  });

  it('every keyword of the carriers stays exact, with its own intent', () => {
    const usual = CONSENT_WORDS.filter(({ language }) => USUAL_KEYWORDS.languages.includes(language));
    for (const { word, intent, onlyWhenAsked } of usual)
      if (!onlyWhenAsked) expect(read(word.toUpperCase()), word).toMatchObject({ tier: 'exact', intent });
  });

  it.each(LISTED)('“%s” needs nobody to look', (text) => {
    expect(['exact', 'certain']).toContain(read(text).tier);
  });

  it('every listed phrase is found in any case and punctuation', () => {
    fc.assert(
      fc.property(decorated(LISTED), (text) => {
        const { tier, intent } = read(text);
        expect(intent).toBe('opt_out');
        expect(['exact', 'certain']).toContain(tier);
      }),
      { numRuns: 500 },
    );
  });

  it.each(Object.entries(BUILT))('a request is found however it is put together: %s', (_, parts) => {
    expect(builtOf(parts).filter((text) => read(text).intent !== 'opt_out')).toEqual([]);
  });

  it.each<[string, OptOutTier]>([
    ['The noise is unbearable. STOP', 'likely'],
    ['wrong number', 'likely'],
    ['wrong number stop texting', 'certain'],
    ['not interested', 'likely'],
    ['cancel please', 'likely'],
    ['unsubscribe button does not work on your site', 'likely'],
    ["why don't you stop texting me", 'certain'],
    ["if you don't stop texting me I'll call a lawyer", 'certain'],
    ['stoooop texting meeee', 'certain'],
    ['s t o p texting me', 'certain'],
    ['ＳＴＯＰ texting me', 'certain'],
    ['no más mensajes', 'certain'],
    ["arrêtez de m'envoyer des SMS", 'certain'],
    ['bitte keine Nachrichten mehr', 'certain'],
    ['me tire dessa lista', 'certain'],
  ])('“%s” is %s to opt out', (text, tier) => {
    expect(read(text)).toMatchObject({ tier, intent: 'opt_out' });
  });

  it.each([
    'Please stop the warehouse project',
    'We should cancel the hearing',
    'I support the budget. End.',
    'I want to stop by your office',
    'Can you end the contract next month?',
    'Can you remove the sign? Thanks.',
    "don't stop sending me these",
    'please do not unsubscribe me',
    "I can't stop laughing",
    'when does the offer end',
    'there are no more messages',
    "my ex won't stop texting me",
    'no dejen de mandarme mensajes',
    "n'arrêtez pas de m'envoyer vos offres",
    'hört nicht auf mir zu schreiben',
    'não parem de me mandar mensagens',
    'stop payment on my last check',
    'can the stain be removed',
    'the dog was left alone',
    'I want to unsubscribe from the premium plan',
    'take me off the waiting list',
    'remove my son from the class',
    "please call, I don't read texts well",
    "don't hesitate to text me",
    'the driver never answered my texts',
    'cancelen mi cita de mañana',
    'quítenme de la lista de espera',
    'résiliez mon contrat à la fin du mois',
    "n'hésitez pas à m'écrire",
    'bitte den Handyvertrag kündigen',
    'die Nachrichten kommen nicht mehr an',
    'cancelem meu pedido, por favor',
    'o ônibus para aqui?',
    'yes',
    '',
    '👍',
  ])('“%s” is ordinary talk', (text) => {
    expect(read(text)).toMatchObject({ tier: 'none', intent: null });
  });

  it.each([
    ['start texting me again', 'opt_in'],
    ['please sign me back up', 'opt_in'],
    ['quiero volver a recibir mensajes', 'opt_in'],
    ['help please', 'help'],
    ['más info', 'help'],
  ])('“%s” is %s', (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });

  it('a wish to opt out wins over a wish to opt in', () => {
    expect(read('Start texting me again? No! Stop texting me').intent).toBe('opt_out');
  });

  it('“yes” is consent only from somebody who was asked, as everywhere', () => {
    expect(recogniseOptOut('yes', { ...CALM, optInPending: true })).toMatchObject({
      tier: 'exact',
      intent: 'opt_in',
    });
  });

  it("says what counted, for and against, in the customer's own words", () => {
    expect(read("Hi! Just STOP texting me. Don't stop believing.").reasons).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ says: 'asks that texts stop', words: 'STOP texting me', weight: 12 }),
        expect.objectContaining({ says: 'is not to stop', words: "Don't stop", weight: -40 }),
      ]),
    );
    const { reasons } = read("don't stop texting me");
    expect(reasons).toContainEqual(expect.objectContaining({ says: 'asks that texts stop', weight: 12 }));
    expect(reasons).toContainEqual(expect.objectContaining({ says: 'is not to stop', weight: -40 }));
    expect(read('see you on Monday').reasons).toEqual([]);
  });

  it.each([
    ['the beginnings of patterns', 'stop your my the dont ever take me off '],
    ['one word', 'stop '],
    ['one letter', 'o'],
    ['single letters', 'a b '],
    ['apostrophes', "m'"],
    ['marks', '.!'],
    ['accents', 'é\u0301'],
    ['emoji', '🛑🏽\u200d'],
  ])('the time for %s grows with their length alone', (_, piece) => {
    expect(cost(piece.repeat(16_000 / piece.length))).toBeLessThan(
      40 * cost(piece.repeat(2_000 / piece.length)) + 5,
    );
  });
});

/** Milliseconds of one reading: the best of several, so that a busy machine does not count. */
function cost(text: string): number {
  const rounds = Array.from({ length: 6 }, () => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  return Math.min(...rounds);
}
