/**
 * Reads a regular expression as far as two things need it: what must stand in every text that it fits, so that it is
 * tried on few texts, and its letters folded as texts are. What it does not know for certain it refuses. It makes a text
 * for it as well, to show; whether that fits is for the engine to say.
 */
import { foldText } from '../text/fold';
import { tokenize } from '../text/tokenize';

export interface ReadExpression {
  /** The expression for folded texts. */
  source: string;
  /** Any one of these is in the folded words of every text it fits; null: there is nothing of which this is so. */
  required: string[] | null;
  /** A text that it may well fit. */
  sample: string;
}

interface Item extends ReadExpression {
  /** What it is where it is a letter by itself. */
  letter: string | null;
}

/** What stands for each kind of character in a sample; places are nothing. */
const SAMPLES: Readonly<Record<string, string>> = { d: '1', w: 'a', s: ' ', D: '-', W: '-', S: 'x' };

/** Shorter ones are in every other text. */
const SHORTEST = 3;
const LONGEST_SAMPLE = 20;
/** Escapes of one letter that stand for a kind of character, or for a place. */
const KINDS = /[dDwWsSbBAztnrfv]/;
const LIKE_DIGITS = /^\d*[oli][\doli]*$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const QUANTIFIER = /(?:[*+?]|\{(\d*),?(\d*)\})[?+]?/y;
const GROUP = /\((?:\?(?:P?<[^>]*>|[imsU-]*:))?/y;
const FLAGS = /\(\?[imsU-]*\)/y;
const CLASS = /\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]/suy;
const PROPERTY = /\\[pP](?:\{[^}]*\}|\p{L})/uy;

/** @throws SyntaxError on what it cannot read */
export function readExpression(expression: string): ReadExpression {
  const reader = new Reader(expression);
  const read = reader.alternatives();
  if (!reader.isAtEnd) throw new SyntaxError('A bracket is closed that was never opened.');
  return read;
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  alternatives(): ReadExpression {
    const branches = [this.sequence()];
    while (this.text[this.at] === '|') {
      this.at += 1;
      branches.push(this.sequence());
    }
    const required = branches.map((branch) => branch.required);
    return {
      source: branches.map(({ source }) => source).join('|'),
      required: required.some((words) => words === null) ? null : required.flatMap((words) => words ?? []),
      sample: branches[0]?.sample ?? '',
    };
  }

  private sequence(): ReadExpression {
    let source = '';
    let sample = '';
    let best: string[] | null = null;
    /** Letters that follow each other in every text that fits. */
    let run = '';
    const endRun = () => {
      source += escaped(foldText(run));
      best = better(best, longestWord(run));
      run = '';
    };
    while (!this.isAtEnd && this.text[this.at] !== '|' && this.text[this.at] !== ')') {
      const item = this.item();
      const quantifier = this.take(QUANTIFIER);
      const least = leastTimes(quantifier);
      sample += item.sample.repeat(least);
      if (item.letter !== null && quantifier === null) {
        run += item.letter;
        continue;
      }
      endRun();
      source += `${item.source}${quantifier ?? ''}`;
      if (least > 0) best = better(best, item.required);
    }
    endRun();
    return { source, required: best, sample };
  }

  private item(): Item {
    const rest = (source: string, sample = ''): Item => ({ source, sample, required: null, letter: null });
    const flags = this.take(FLAGS);
    if (flags !== null) return rest(flags);
    const open = this.take(GROUP);
    if (open !== null) {
      const inner = this.alternatives();
      if (this.text[this.at] !== ')') throw new SyntaxError('A bracket is never closed.');
      this.at += 1;
      return { ...inner, source: `${open}${inner.source})`, letter: null };
    }
    const set = this.take(CLASS) ?? this.take(PROPERTY);
    if (set !== null) return rest(set, sampleOf(set));
    const char = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    this.at += char.length;
    if (char === '\\') return this.escape();
    if ('^$.'.includes(char)) return rest(char, char === '.' ? 'x' : '');
    if ('[{*+?'.includes(char))
      throw new SyntaxError(`“${char}” has a meaning here: write \\${char} for the sign.`);
    return letterItem(char);
  }

  private escape(): Item {
    const char = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    this.at += char.length;
    if (KINDS.test(char))
      return { source: `\\${char}`, sample: SAMPLES[char] ?? '', required: null, letter: null };
    if (this.at > this.text.length || LETTER_OR_DIGIT.test(char))
      throw new SyntaxError(`“\\${char}” is not known here.`);
    return letterItem(char);
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const [taken] = pattern.exec(this.text) ?? [];
    if (taken === undefined) return null;
    this.at += taken.length;
    return taken;
  }
}

const letterItem = (char: string): Item => ({
  source: `(?:${escaped(foldText(char))})`,
  sample: char,
  required: longestWord(char),
  letter: char,
});

/** How often at least; a brace that counts nothing is a sign like others, and nothing to go by. */
function leastTimes(quantifier: string | null): number {
  if (quantifier === null) return 1;
  if (quantifier.startsWith('{'))
    return Math.min(Number.parseInt(quantifier.slice(1), 10) || 0, LONGEST_SAMPLE);
  return quantifier.startsWith('+') ? 1 : 0;
}

/** A character of a class: of one that excludes, any that it hardly will. */
function sampleOf(set: string): string {
  if (/^\[\^|^\\P/.test(set)) return '-';
  const [, kind, char = 'a'] = /^\[(?:\\(.)|([^[]))/su.exec(set) ?? [];
  return kind === undefined ? char : (SAMPLES[kind] ?? kind);
}

/** Rarer is better: of two sets, any one word of which is needed, the one whose shortest word is longer. */
function better(one: string[] | null, other: string[] | null): string[] | null {
  const shortest = (words: string[]) => Math.min(...words.map(({ length }) => length));
  if (one === null || other === null) return one ?? other;
  return shortest(other) > shortest(one) ? other : one;
}

/**
 * The longest of the folded words in a run of letters; scripts without spaces have words of one. Letters that are read
 * as digits inside a number are nothing to go by.
 */
function longestWord(run: string): string[] | null {
  const words = tokenize(run)
    .map(({ text }) => text)
    .filter((word) => !LIKE_DIGITS.test(word));
  const longest = words.reduce((found, word) => (word.length > found.length ? word : found), '');
  return longest.length >= SHORTEST || /[^\0-\u0dff]/.test(longest) ? [longest] : null;
}

const escaped = (text: string): string => text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
