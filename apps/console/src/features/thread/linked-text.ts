import { LinkifyIt } from 'linkify-it';

export type TextPart = { text: string } | { text: string; href: string };

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: false });
const SAFE = /^(https?:|mailto:)/i;
/** Without a scheme only what cannot be a missing space: "Thanks.It works" is no address. */
const PLAINLY_AN_ADDRESS = /^www\.|[/@]/i;

/** Finds addresses in a text. Nothing is ever fetched; what is not plainly a web or mail address stays text. */
export function linkedParts(text: string): TextPart[] {
  const matches = linkify.match(text) ?? [];
  const parts: TextPart[] = [];
  let reached = 0;
  for (const match of matches) {
    const bare = match.schema === '';
    if (!SAFE.test(match.url) || (bare && !PLAINLY_AN_ADDRESS.test(match.raw))) continue;
    if (match.index > reached) parts.push({ text: text.slice(reached, match.index) });
    parts.push({ text: match.raw, href: bare ? match.url.replace(/^http:/, 'https:') : match.url });
    reached = match.lastIndex;
  }
  if (reached < text.length) parts.push({ text: text.slice(reached) });
  return parts;
}
