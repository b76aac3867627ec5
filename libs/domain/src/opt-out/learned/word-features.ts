import type { Token } from '../../text/tokenize';
import { conceptsOf } from './concepts';

/** A name of something that a text has, and the first and last word that it is made of; null for what is of the whole. */
export type MeetFeature = (name: string, first: Token | null, last: Token | null) => void;

/** How many words may lie between two that belong together. */
const WIDEST = 4;
/** Longer words count by their beginning too, whatever their ending. */
const STEM = 5;

/** Names everything about the sentences of a text that learned weights may know. Each name may be met more than once. */
export function wordFeatures(
  text: string,
  sentences: readonly (readonly Token[])[],
  meet: MeetFeature,
): void {
  let count = 0;
  for (const sentence of sentences) {
    count += sentence.length;
    featuresOf(sentence, meet);
    const end = sentence.at(-1)?.end ?? 0;
    if (text.slice(end, end + 2).includes('?')) meet('#?', null, null);
  }
  meet(`#words ${lengthOf(count)}`, null, null);
}

const LENGTHS = [1, 2, 3, 6, 10, 20];
const lengthOf = (count: number): string => String(LENGTHS.find((most) => count <= most) ?? 'more');

function featuresOf(sentence: readonly Token[], meet: MeetFeature): void {
  const concepts = sentence.map(({ text }) => conceptsOf(text));
  sentence.forEach((token, index) => {
    const word = token.text;
    const before = sentence[index - 1];
    const beforeThat = sentence[index - 2];
    const next = sentence[index + 1];
    meet(word, token, token);
    meet(`${before?.text ?? '^'} ${word}`, before ?? token, token);
    if (before) meet(`${beforeThat?.text ?? '^'} _ ${word}`, beforeThat ?? before, token);
    if (!next) {
      meet(`${word} $`, token, token);
      if (before) meet(`${before.text} ${word} $`, before, token);
    }
    if (word.length > STEM) meet(`${word.slice(0, STEM)}*`, token, token);
    for (const concept of concepts[index] ?? []) {
      meet(`<${concept}>`, token, token);
      meet(`${before?.text ?? '^'} <${concept}>`, before ?? token, token);
      meet(`<${concept}> ${next?.text ?? '$'}`, token, next ?? token);
      for (let other = Math.max(0, index - WIDEST); other < index; other += 1)
        for (const earlier of concepts[other] ?? []) {
          const first = sentence[other] ?? token;
          meet(`<${earlier}> .. <${concept}>`, first, token);
          if (other === index - 1) meet(`<${earlier}> <${concept}>`, first, token);
        }
    }
  });
}
