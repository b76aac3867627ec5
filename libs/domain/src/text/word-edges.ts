/**
 * Where words begin and end in scripts that are written without spaces. Each character is a token there, so that a
 * keyword can be found at all; whether it stands at the edges of words is asked of Intl.Segmenter, and only of the
 * places where something was found, since to name all words of a text costs more than matching it.
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

const UNKNOWN = 0;
const INSIDE = 1;
const EDGE = 2;

/** The edges of the words of one text. */
export class WordEdges {
  private segments: Intl.Segments | null = null;
  /** What is known of each offset of the text. */
  private readonly known: Uint8Array;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {
    this.known = new Uint8Array(text.length + 1);
  }

  /** Whether the tokens from one place to another (both included) begin and end with whole words. */
  around(from: number, to: number): boolean {
    return this.isEdge(from) && this.isEdge(to + 1);
  }

  /** Whether a word begins at this token, or the one before it is the last of a word. */
  private isEdge(at: number): boolean {
    const token = this.tokens[at];
    if (!token) return true;
    const { start } = token;
    if (this.known[start] === UNKNOWN) {
      if (runTogether(this.tokens[at - 1], token)) this.ask(start);
      else this.known[start] = EDGE;
    }
    return this.known[start] === EDGE;
  }

  /** Of one place the segmenter names the word around it, and with that both its edges. */
  private ask(place: number): void {
    segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
    this.segments ??= segmenter.segment(this.text);
    const word = this.segments.containing(place);
    if (!word) return;
    const { index, segment } = word;
    const end = index + segment.length;
    for (let inside = index + 1; inside < end; inside += 1) this.known[inside] = INSIDE;
    this.known[index] = EDGE;
    this.known[end] = EDGE;
  }
}
