import { foldWithOrigin, type FoldedText } from './fold';
import { tokenize, type Token } from './tokenize';
import { WordEdges } from './word-edges';

/** A text as the rules look at it. What few rules ask for is made when one does. */
export class ReadText {
  readonly tokens: readonly Token[];
  /** Its folded words with single spaces between them. */
  readonly words: string;
  private foldedText: FoldedText | undefined;
  private ownEdges: WordEdges | undefined;

  constructor(readonly text: string) {
    this.tokens = tokenize(text);
    let words = '';
    for (const token of this.tokens) words += words === '' ? token.text : ` ${token.text}`;
    this.words = words;
  }

  /** Folded with its punctuation, for patterns. */
  get folded(): FoldedText {
    return (this.foldedText ??= foldWithOrigin(this.text));
  }

  get edges(): WordEdges {
    return (this.ownEdges ??= new WordEdges(this.text, this.tokens));
  }

  /** The token that a place in `words` belongs to; of a space the one before it. */
  tokenAt(place: number): number {
    let start = 0;
    for (let at = 0; at < this.tokens.length; at += 1) {
      start += (this.tokens[at]?.text.length ?? 0) + 1;
      if (place < start) return at;
    }
    return this.tokens.length - 1;
  }
}
