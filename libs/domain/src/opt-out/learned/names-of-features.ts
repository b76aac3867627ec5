import { readSentences } from '../read-sentences';
import { wordFeatures } from './word-features';

/** Everything about a text that weights can be learnt for; each name once, and whether words of a language are in it. */
export function namesOfFeatures(text: string): string[] {
  const names = new Set<string>();
  wordFeatures(text, readSentences(text), (name) => names.add(name));
  return [...names];
}
