/**
 * Where words begin and end in scripts that are written without spaces. Each character is a token there, so that a
 * keyword can be found at all; whether it stands at the edges of words is asked of Intl.Segmenter, and only where
 * something was found, since splitting a text costs more than matching it.
 */
import { isUnspacedWord, type Token } from './tokenize';

let segmenter: Intl.Segmenter | undefined;

/** Whether nothing but the reader parts two tokens that follow each other. */
export const runTogether = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  before.end === after.start &&
  isUnspacedWord(before.text) &&
  isUnspacedWord(after.text);

/** The edges of the words of one text. */
export class WordEdges {
  private starts: ReadonlySet<number> | null = null;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  /** Whether the tokens from one place to another (both included) begin and end with whole words. */
  around(from: number, to: number): boolean {
    return this.isEdge(from) && this.isEdge(to + 1);
  }

  /** Whether a word begins at this token, or the one before it is the last of a word. */
  private isEdge(at: number): boolean {
    const token = this.tokens[at];
    if (!token || !runTogether(this.tokens[at - 1], token)) return true;
    return (this.starts ??= wordStarts(this.text)).has(token.start);
  }
}

function wordStarts(text: string): Set<number> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  const starts = new Set<number>();
  for (const { index } of segmenter.segment(text)) starts.add(index);
  return starts;
}
