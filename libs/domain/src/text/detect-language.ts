/**
 * Which language a short text is in, by the little words nobody can leave out. It answers only where it is sure: a
 * text without two of them, or with as many of another language, is of no known language, and whoever asks has to go
 * by something else. Scripts that one language alone is written in answer at once.
 */
import { tokenize } from './tokenize';

/** Words that stand in nearly every sentence and mean nothing in the other languages of the table. */
const LITTLE_WORDS: Readonly<Record<string, string>> = {
  en: "the is are my you your what when where how can could would please have this that with not it's i'm don't and for want need thanks hello",
  es: 'el los las es mi mis usted cuando donde como puedo puede quiero por favor tengo esta este con una necesito gracias hola para pedido pero muy',
  fr: "le les est mon ma mes vous votre quand comment puis peux voudrais je j'ai s'il plait avec une pas bonjour merci pour c'est commande mais ou",
  de: 'der die das ist mein meine ich sie ihr wann wie kann konnen bitte habe haben nicht mit eine und fur mochte danke hallo wo aber wird',
  pt: 'os meu minha voce quando onde como posso pode quero por favor tenho esta este com uma nao preciso obrigado obrigada ola para mas muito',
  it: "il gli mio mia lei quando dove come posso puo vorrei per favore ho questo questa con una non bisogno grazie ciao sono ma c'e",
  nl: 'het een mijn ik u jij je wanneer waar hoe kan kunt graag heb hebben niet met wil alstublieft bedankt hallo voor maar zijn',
};

/** Letters that one language alone is written in, the narrower before the wider. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/[іїєґ]/iu, 'uk'],
  [/[ыэъё]/iu, 'ru'],
];

const LETTER = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** A word of a foreign name or an emoticon does not make a text foreign. */
const MOSTLY = 2;
const SURE_FROM = 2;

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(LITTLE_WORDS)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/**
 * The language of a text as ISO 639-1 names it ("es"), or null when the text does not tell. Known by their words:
 * English, Spanish, French, German, Portuguese, Italian, Dutch; by their letters: Japanese, Korean, Chinese, Greek,
 * Hebrew, Thai, and Ukrainian and Russian where a letter tells them apart.
 */
export function detectLanguage(text: string): string | null {
  const latin = text.match(LATIN)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    if (script.test(text) && lettersOutside(text) * MOSTLY > latin) return language;
  }
  const found = new Map<string, number>();
  for (const word of new Set(tokenize(text).map((token) => token.text))) {
    for (const language of languagesOf.get(word) ?? []) found.set(language, (found.get(language) ?? 0) + 1);
  }
  const [first, second] = [...found].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < SURE_FROM || first[1] === second?.[1]) return null;
  return first[0];
}

function lettersOutside(text: string): number {
  return (text.match(LETTER)?.length ?? 0) - (text.match(LATIN)?.length ?? 0);
}
