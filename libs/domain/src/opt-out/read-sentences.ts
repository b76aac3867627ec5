import { type Token, tokenize } from '../text/tokenize';
import { FILLERS, LONG_WORDS, REWRITTEN, TYPOS } from './opt-out-words';

/** Marks that end a sentence. A comma does not: phones' texts are full of them, or have none. */
const SENTENCE_END = /[.!?;:\n\r…。！？¡¿]/u;
/** A letter three times or more is one letter drawn out: "stoooop". */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
/** French words that lose their vowel before another: "m'envoyer" is two words. */
const ELIDED = new Set(['m', 'n', 'l', 'd', 'j', 's', 'c', 't', 'qu']);
const SPELT = /^\p{L}$/u;
/** No word of the tables is longer; what is longer is not compared letter by letter. */
const LONGEST_WORD = 24;
const LONGEST_PHRASE = 4;

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
  for (const token of joinSpelt(tokenize(text))) {
    if (SENTENCE_END.test(text.slice(end, token.start))) close();
    sentence.push(...plainWords(token));
    end = token.end;
  }
  close();
  return sentences;
}

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
  const plain = word.replaceAll("'", '').replace(DRAWN_OUT, '$1');
  return TYPOS.get(plain) ?? LONG_WORDS.find((long) => isOneSlipAway(plain, long)) ?? plain;
}

/** Whether two words differ in one letter too many, missing, or other, or in two that changed places. */
function isOneSlipAway(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === meant[same]) same += 1;
  const [left, right] = [word.slice(same), meant.slice(same)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}

/** Puts what the tables say in the place of phrases; what they leave out is left out. */
function rewritten(words: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let index = 0;
  while (index < words.length) {
    const phrase = phraseAt(words, index);
    const [first, last] = [words[index], words[index + phrase.length - 1]];
    if (first && last && phrase.word !== '')
      kept.push({ text: phrase.word, start: first.start, end: last.end });
    index += phrase.length;
  }
  return kept;
}

function phraseAt(words: readonly Token[], index: number): { word: string; length: number } {
  for (let length = Math.min(LONGEST_PHRASE, words.length - index); length >= 1; length -= 1) {
    const phrase = words
      .slice(index, index + length)
      .map((token) => token.text)
      .join(' ');
    if (FILLERS.has(phrase)) return { word: '', length };
    const other = REWRITTEN.get(phrase);
    if (other !== undefined) return { word: other, length };
  }
  return { word: words[index]?.text ?? '', length: 1 };
}

function withoutRepetition(words: readonly Token[]): Token[] {
  return words.filter((word, index) => word.text !== words[index - 1]?.text);
}
