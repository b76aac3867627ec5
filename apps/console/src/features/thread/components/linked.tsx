import { Fragment } from 'react';
import { linkedParts } from '../linked-text';

/** A text as it was written, with its addresses as links. Never markup, never fetched. */
export function Linked({ text }: { text: string }) {
  return linkedParts(text).map((part, index) =>
    'href' in part ? (
      <a key={index} href={part.href} target="_blank" rel="noopener noreferrer nofollow">
        {part.text}
      </a>
    ) : (
      <Fragment key={index}>{part.text}</Fragment>
    ),
  );
}
