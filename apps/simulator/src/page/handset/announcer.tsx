import { useState } from 'react';
import type { Text } from '../api/shapes';

/** Says the newest text that arrived since the handset was opened, for who cannot see it arrive. */
export function Announcer(props: {
  messages: readonly Text[] | undefined;
  nameOf: (other: string) => string;
}) {
  const [since] = useState(() => new Date().toISOString());
  const arrived = props.messages?.findLast((text) => !text.mine && text.at > since);
  return (
    <p className="unseen" aria-live="polite">
      {arrived && (
        <span key={arrived.id}>
          {props.nameOf(arrived.other)}: {arrived.body}
        </span>
      )}
    </p>
  );
}
