import { LIMITS, type RouteRuleInput } from '@parley/contracts';
import { foldedWords, synonymsOf } from '@parley/domain';
import { shownName } from './rules';

/** A word that the rule on the page might look for too. */
export interface Synonym {
  word: string;
  /** The first other rule that looks for it already, and its place from 1. */
  elsewhere: { place: number; name: string } | null;
}

const folded = new WeakMap<RouteRuleInput, ReadonlySet<string>>();

/** The words of a rule as they are compared; rules that are the same object are folded once. */
function foldedOf(rule: RouteRuleInput): ReadonlySet<string> {
  const known = folded.get(rule) ?? new Set(rule.match.words.map(foldedWords));
  folded.set(rule, known);
  return known;
}

const looksForWords = ({ enabled, match }: RouteRuleInput): boolean =>
  enabled && match.kind !== 'regex' && match.kind !== 'catch_all';

/** Synonyms of a rule's words that are not in it, as many as it has room for. A pattern has none. */
export function synonymsFor(rule: RouteRuleInput, rules: readonly RouteRuleInput[]): Synonym[] {
  const { kind, words } = rule.match;
  if (kind === 'regex') return [];
  const room = Math.max(0, LIMITS.routeWordsPerRule - words.length);
  return synonymsOf(words)
    .slice(0, room)
    .map((word) => {
      const compared = foldedWords(word);
      const at = rules.findIndex(
        (other) => other.id !== rule.id && looksForWords(other) && foldedOf(other).has(compared),
      );
      const other = rules[at];
      return { word, elsewhere: other === undefined ? null : { place: at + 1, name: shownName(other) } };
    });
}
