import { countSegments } from './count-segments';
import { gsmSeptets } from './gsm-alphabet';
import { replacementFor } from './smart-characters';

/**
 * Writes plain characters for the typographic ones that would make a text cost more.
 *
 * All or nothing: when something else (an emoji, another script) keeps the text in UCS-2, or when the longer
 * replacements would need more parts than before, the text comes back as it was with `replaced` 0.
 */
export function smartReplace(text: string): { text: string; replaced: number } {
  const before = countSegments(text);
  if (before.encoding === 'GSM-7') return { text, replaced: 0 };
  let replaced = 0;
  const plain = Array.from(text.normalize('NFC'), (char) => {
    const twin = gsmSeptets(char) > 0 ? undefined : replacementFor(char);
    if (twin === undefined) return char;
    replaced += 1;
    return twin;
  }).join('');
  const after = countSegments(plain);
  if (after.encoding !== 'GSM-7' || after.segments > before.segments) return { text, replaced: 0 };
  return { text: plain, replaced };
}
