/** The words of a rule as texts of their own, and what they touch: what an editor asks of a rule at every key. */
import { ReadText } from '../text/read-text';
import { TypoIndex } from './forgive-typos';
import { compileExpression, type Expression, isFault } from './linear-expression';
import type { RouteRule } from './route-rules';

/** Any text at all, to show what an earlier catch-all takes. */
const ANY_TEXT = 'Hello';

export interface RuleWord {
  /** As its author wrote it; of a catch-all the empty word. */
  word: string;
  /** The shortest text it is in; of an expression one that it fits, of a catch-all the empty one. */
  text: ReadText;
  /** Its folded words with a blank at either end: a word in it is one between blanks. */
  padded: string;
  /** A text to show for it. */
  witness: string;
}

/** The words that can be in a text; a catch-all has the empty one, and an expression goes by a text that it fits. */
export function wordsOf({ match }: RouteRule): RuleWord[] {
  if (match.kind === 'catch_all') return [asText('', '', ANY_TEXT)];
  if (match.kind === 'regex')
    return match.words.flatMap((word) => {
      const expression = compileExpression(word);
      return isFault(expression) ? [] : [asText(word, expression.sample ?? '')];
    });
  return match.words.map((word) => asText(word, word)).filter(({ text }) => text.tokens.length > 0);
}

function asText(word: string, sample: string, witness = sample): RuleWord {
  const text = new ReadText(sample);
  return { word, text, padded: ` ${text.words} `, witness };
}

/** Whether a rule may have a say about the texts of a word: never no where it has one, sometimes yes where it has none. */
export function touching(rule: RouteRule, words: readonly RuleWord[]): (other: RuleWord) => boolean {
  const { kind, typos } = rule.match;
  if (!rule.enabled) return () => false;
  if (kind === 'catch_all') return () => true;
  if (kind === 'regex') {
    const expressions = words.map(({ word }) => compileExpression(word)).filter((one) => !isFault(one));
    return (other) => expressions.some((one) => fits(one as Expression, other));
  }
  const own = words.map(({ text }) => text.words);
  if (kind === 'contains' || kind === 'starts_with')
    return ({ text }) => own.some((word) => text.words.includes(word));
  const padded = words.map((word) => word.padded);
  const stands = (other: RuleWord): boolean => padded.some((word) => other.padded.includes(word));
  if (!typos) return stands;
  const slips = new TypoIndex();
  for (const { text } of words) for (const token of text.tokens) slips.add(token.text);
  return (other) => stands(other) || other.text.tokens.some(({ text }) => slips.meantBy(text).length > 0);
}

const fits = ({ required, find }: Expression, { text }: RuleWord): boolean =>
  required.some((word) => text.words.includes(word)) && find(text.folded.text) !== null;
