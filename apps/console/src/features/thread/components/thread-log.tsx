import { mediaInWords, type Entry, type EventEntry, type Media } from '@parley/contracts';
import { IconArrowDown } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useSession } from '../../../api/session';
import type { ThreadWindow } from '../../../realtime/thread-window';
import { outbox } from '../../../realtime/live';
import { useStore } from '../../../state/store';
import { announce } from '../../../ui/announcer';
import { useNow } from '../../../ui/relative-time';
import { SkeletonLine } from '../../../ui/skeletons';
import { dayLabel } from '../../../ui/time';
import { isForeignText } from '../../../writing/base-position';
import { loadAfter, loadAround, loadBefore, loadNewest } from '../api/thread';
import { threadItems, type ThreadItem } from '../thread-items';
import { useLogScroll } from '../use-log-scroll';
import entryClasses from './entries.module.css';
import { EventLine } from './event-line';
import { PendingEntry, TextEntryView } from './text-entry';
import classes from './thread-log.module.css';

interface ThreadLogProps {
  window: ThreadWindow;
  onWhy: () => void;
  onJourney: (position: number) => void;
  onRewrite: (body: string, media: readonly Media[]) => void;
  /** The newest text of the thread is in sight. */
  onEndShown: (shown: boolean) => void;
  /** Position of an entry to bring into sight. */
  shown: number | undefined;
}

/** What was said, written down and done. */
export function ThreadLog({ window, onWhy, onJourney, onRewrite, onEndShown, shown }: ThreadLogProps) {
  const { id } = window.conversation;
  const me = useSession().person.id;
  const [unreadFrom] = useState(() => firstUnread(window));
  const all = useStore(outbox.store, (items) => items);
  const outgoing = useMemo(() => all.filter((item) => item.conversationId === id), [all, id]);
  const items = useMemo(
    () => threadItems(window.entries, outgoing, unreadFrom),
    [window.entries, outgoing, unreadFrom],
  );

  const { box, atEnd, toEnd } = useLogScroll({
    drawn: items,
    hasBefore: window.hasBefore,
    hasAfter: window.hasAfter,
    loadBefore: () => loadBefore(id),
    loadAfter: () => loadAfter(id),
  });
  useEffect(() => onEndShown(atEnd), [atEnd, onEndShown]);
  useEffect(() => {
    if (outgoing.length > 0) toEnd();
  }, [outgoing.length, toEnd]);
  const fresh = useArrivals(window, me, atEnd);
  useShown(box, window, shown);

  return (
    <div className={classes.frame}>
      <div ref={box} className={classes.log} role="log" aria-live="off" aria-label="Thread" tabIndex={0}>
        <div className={classes.inner}>
          {window.hasBefore ? (
            <div className={classes.more} role="status" aria-label="Loading older texts">
              <SkeletonLine width="40%" height={30} />
              <SkeletonLine width="55%" height={30} />
            </div>
          ) : null}
          {items.map((item) => (
            <div
              key={item.key}
              data-key={item.key}
              data-position={item.type === 'text' ? item.entry.position : undefined}
              data-shown={(item.type === 'text' && item.entry.position === shown) || undefined}
              className={classes.item}
            >
              <Item item={item} me={me} onWhy={onWhy} onJourney={onJourney} onRewrite={onRewrite} />
            </div>
          ))}
        </div>
        <div className={classes.float}>
          {atEnd ? null : (
            <button
              type="button"
              className={classes.pill}
              data-news={fresh > 0 || undefined}
              onClick={() => {
                if (window.hasAfter) void loadNewest(id).then(toEnd, () => undefined);
                else toEnd();
              }}
            >
              <IconArrowDown size={14} stroke={2} aria-hidden />
              {fresh > 0 ? `${fresh} new` : 'Newest'}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

/** Position of the customer's first text that the reader has not seen. */
function firstUnread({ conversation, entries }: ThreadWindow): number | null {
  const { seenPosition } = conversation;
  return entries.find((entry) => entry.kind === 'text_in' && entry.position > seenPosition)?.position ?? null;
}

interface ItemProps extends Pick<ThreadLogProps, 'onWhy' | 'onJourney' | 'onRewrite'> {
  item: ThreadItem;
  me: string;
}

function Item({ item, me, onWhy, onJourney, onRewrite }: ItemProps) {
  switch (item.type) {
    case 'day':
      return <Day at={item.at} />;
    case 'unread':
      return <div className={entryClasses.unread}>New</div>;
    case 'events':
      return <EventLine entries={item.entries} me={me} onWhy={onWhy} />;
    case 'pending':
      return <PendingEntry item={item.item} />;
    case 'text':
      return (
        <TextEntryView
          entry={item.entry}
          first={item.first}
          last={item.last}
          me={me}
          onJourney={onJourney}
          onRewrite={onRewrite}
        />
      );
  }
}

function Day({ at }: { at: string }) {
  return <div className={entryClasses.day}>{dayLabel(at, useNow())}</div>;
}

/** Brings the entry the address points at into sight, once; fetches its part of the thread when need be. */
function useShown(
  box: RefObject<HTMLElement | null>,
  { conversation, entries }: ThreadWindow,
  shown?: number,
): void {
  const done = useRef<number>(undefined);
  const held = entries.some((entry) => entry.position === shown);
  useEffect(() => {
    if (shown === undefined || done.current === shown) return;
    if (!held) {
      loadAround(conversation.id, shown).catch(() => undefined);
      return;
    }
    done.current = shown;
    const element = box.current?.querySelector(`[data-position="${shown}"]`);
    const frame = box.current?.getBoundingClientRect();
    const place = element?.getBoundingClientRect();
    if (!element || !frame || !place) return;
    if (place.top < frame.top || place.bottom > frame.bottom) element.scrollIntoView({ block: 'center' });
  }, [box, conversation.id, held, shown]);
}

const wordsOf = (entry: Exclude<Entry, EventEntry>): string =>
  entry.body || (entry.kind === 'note' ? '' : mediaInWords(entry.media));

/** Counts texts of others that came while one was reading further up, and has new ones read out. */
function useArrivals(window: ThreadWindow, me: string, atEnd: boolean): number {
  const { lastPosition, lastInboundPosition } = window.conversation;
  const newest = window.entries.at(-1)?.position ?? 0;
  const [leftAt, setLeftAt] = useState(lastPosition);
  if (atEnd && leftAt !== lastPosition) setLeftAt(lastPosition);
  const said = useRef(newest);
  useEffect(() => {
    const arrived = window.entries.filter((entry) => entry.position > said.current);
    said.current = Math.max(said.current, newest);
    for (const entry of arrived)
      if (isForeignText(entry, me) && entry.kind !== 'event')
        announce(`${entry.actor.name}: ${wordsOf(entry)}`);
  }, [window.entries, newest, me]);
  // With the newest end not loaded, the head still tells that something came.
  if (window.hasAfter) return lastInboundPosition > leftAt ? lastPosition - leftAt : 0;
  return window.entries.filter((entry) => entry.position > leftAt && isForeignText(entry, me)).length;
}
