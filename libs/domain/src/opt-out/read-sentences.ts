import { type Token, tokenize } from '../text/tokenize';
import { CLAUSE_STARTS, CLAUSE_STARTS_AFTER_COMMA, FILLERS, REWRITTEN } from './opt-out-words';
import { putSlipRight } from './put-slips-right';

/** Marks that end a sentence. A comma does not: phones' texts are full of them, or have none. */
const SENTENCE_END = /[.!?;:\n\r…。！？¡¿]/u;
/** A text that begins with the sign says the word, unless it says it anyway. */
const STOP_SIGN = /^\s*🛑(?!.*stop)/isu;
/** A letter three times or more is one letter drawn out: "stoooop". */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
/** French words that lose their vowel before another: "m'envoyer" is two words. */
const ELIDED = new Set(['m', 'n', 'l', 'd', 'j', 's', 'c', 't', 'qu']);
/** Part of a number: which one does not matter. */
const DIGITS = /^\d{3,}$/u;
const SPELT = /^\p{L}$/u;
/** No word of the tables is longer; what is longer is not compared letter by letter. */
const LONGEST_WORD = 24;
/** Words without which nothing is said that could be weighed by itself. */
const SHORTEST_CLAUSE = 3;
const SHORTEST_CLAUSE_BEFORE_COMMA = 2;

/** How many words the longest phrase has that begins with a word; most words begin none. */
const longestPhrases = new Map<string, number>();
for (const phrase of [...FILLERS, ...REWRITTEN.keys()]) {
  const [first = '', ...rest] = phrase.split(' ');
  longestPhrases.set(first, Math.max(longestPhrases.get(first) ?? 0, 1 + rest.length));
}

/**
 * The sentences of a text as lists of folded words, ready to be compared with the patterns: apostrophes gone,
 * drawn-out and set-apart letters closed up, common typos put right, pairs such as "do not" made one word,
 * fillers such as "please" left out, words said twice in a row said once. Time grows with the length of the text alone.
 */
export function readSentences(text: string): Token[][] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  let end = 0;
  const close = () => {
    const words = withoutRepetition(rewritten(sentence));
    if (words.length > 0) sentences.push(words);
    sentence = [];
  };
  const sign = STOP_SIGN.exec(text);
  if (sign) sentence.push({ text: 'stop', start: sign.index, end: sign.index + sign[0].length });
  for (const token of joinSpelt(tokenize(text))) {
    const between = text.slice(end, token.start);
    const plain = plainWords(token);
    if (SENTENCE_END.test(between) || startsClause(plain[0]?.text ?? '', between, sentence.length)) close();
    sentence.push(...plain);
    end = token.end;
  }
  close();
  return sentences;
}

/** Whether a word begins something else that is said, once enough has been said to be weighed by itself. */
const startsClause = (word: string, before: string, wordsSoFar: number): boolean =>
  (wordsSoFar >= SHORTEST_CLAUSE && CLAUSE_STARTS.has(word)) ||
  (wordsSoFar >= SHORTEST_CLAUSE_BEFORE_COMMA && before.includes(',') && CLAUSE_STARTS_AFTER_COMMA.has(word));

/** "S.T.O.P" and "s t o p": three single letters or more in a row are one word. */
function joinSpelt(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    let next = index;
    while (next < tokens.length && SPELT.test(tokens[next]?.text ?? '')) next += 1;
    const run = tokens.slice(index, next);
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length >= 3)
      joined.push({ text: run.map((token) => token.text).join(''), start: first.start, end: last.end });
    else joined.push(...run);
    const other = tokens[next];
    if (other) joined.push(other);
    index = next + 1;
  }
  return joined;
}

function plainWords(token: Token): Token[] {
  const mark = token.text.indexOf("'");
  if (mark > 0 && token.text.length > mark + 2 && ELIDED.has(token.text.slice(0, mark)))
    return [
      { ...token, text: token.text.slice(0, mark) },
      { ...token, text: plainWord(token.text.slice(mark + 1)) },
    ];
  return [{ ...token, text: plainWord(token.text) }];
}

function plainWord(word: string): string {
  if (word.length > LONGEST_WORD * 2) return word;
  if (DIGITS.test(word)) return '#';
  const plain = word.replaceAll("'", '').replace(DRAWN_OUT, '$1');
  return putSlipRight(plain);
}

/** Puts what the tables say in the place of phrases; what they leave out is left out. */
function rewritten(words: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let index = 0;
  while (index < words.length) {
    const phrase = phraseAt(words, index);
    const [first, last] = [words[index], words[index + phrase.length - 1]];
    if (first && last && phrase.word !== '')
      for (const text of phrase.word.split(' ')) kept.push({ text, start: first.start, end: last.end });
    index += phrase.length;
  }
  return kept;
}

function phraseAt(words: readonly Token[], index: number): { word: string; length: number } {
  const { text: word = '' } = words[index] ?? {};
  const longest = longestPhrases.get(word) ?? 0;
  for (let length = Math.min(longest, words.length - index); length >= 1; length -= 1) {
    const phrase = words
      .slice(index, index + length)
      .map((token) => token.text)
      .join(' ');
    if (FILLERS.has(phrase)) return { word: '', length };
    const other = REWRITTEN.get(phrase);
    if (other !== undefined) return { word: other, length };
  }
  return { word, length: 1 };
}

function withoutRepetition(words: readonly Token[]): Token[] {
  return words.filter((word, index) => word.text !== words[index - 1]?.text);
}
