import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Text } from '../api/shapes';
import { Icon } from '../icons';
import { Bubble } from './bubble';

const NEAR_THE_END_PX = 40;

/** The texts of a handset. A new one never moves what is being read: it waits behind a pill. */
export function Texts(props: {
  number: string;
  messages: readonly Text[] | undefined;
  nameOf: (other: string) => string;
}) {
  const { number, messages, nameOf } = props;
  const scroller = useRef<HTMLDivElement>(null);
  /** How many texts there were when the reader left the end; null at the end. */
  const [leftAt, setLeftAt] = useState<number | null>(null);
  const count = messages?.length ?? 0;
  const last = messages?.at(-1);

  const toTheEnd = (): void => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
  };
  const follow = useEffectEvent(() => {
    if (leftAt === null || last?.mine) toTheEnd();
  });
  useLayoutEffect(() => {
    follow();
  }, [last?.id]);

  // The list grows by a line under a text; the room shrinks when settings open, a draft grows or a keyboard comes up.
  const keepTheEnd = useEffectEvent(() => {
    if (leftAt === null) toTheEnd();
  });
  useEffect(() => {
    const observer = new ResizeObserver(() => keepTheEnd());
    const element = scroller.current;
    if (element) for (const watched of [element, ...element.children]) observer.observe(watched);
    return () => observer.disconnect();
  }, []);

  const scrolled = (): void => {
    const element = scroller.current;
    if (!element) return;
    const atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_THE_END_PX;
    setLeftAt((before) => (atEnd ? null : (before ?? count)));
  };
  const waiting = leftAt === null ? 0 : count - leftAt;

  return (
    <div className="texts-room">
      <div
        className="texts-scroll"
        ref={scroller}
        onScroll={scrolled}
        tabIndex={count > 0 ? 0 : -1}
        role="group"
        aria-label={`Conversation on ${number}`}
      >
        <ul className="texts" aria-label={`Texts on ${number}`}>
          {(messages ?? []).map((text, index, all) => (
            <Bubble
              key={text.id}
              text={text}
              before={all[index - 1]}
              after={all[index + 1]}
              nameOf={nameOf}
            />
          ))}
        </ul>
        {messages && count === 0 && (
          <p className="nothing">No texts yet. Say hello, or take one of the ready-made texts below.</p>
        )}
      </div>
      {waiting > 0 && (
        <button type="button" className="pill" onClick={toTheEnd}>
          <Icon name="down" size={14} /> {waiting} new
        </button>
      )}
    </div>
  );
}
