import type { Media, Note, TextIn, TextOut } from '@parley/contracts';
import { IconHistory } from '@tabler/icons-react';
import { memo } from 'react';
import { Avatar } from '../../../ui/avatar';
import { formatPhone } from '../../../ui/phone';
import { clockTime, exactTime } from '../../../ui/time';
import type { Outgoing } from '../../../writing/outbox';
import { isEmojiOnly, type TextEntry } from '../thread-items';
import { DeliveryState } from './delivery-state';
import classes from './entries.module.css';
import { Linked } from './linked';
import { MediaView } from './media-view';
import { TextMenu } from './text-menu';
import { TroubleBox } from './trouble-box';

interface TextEntryProps {
  entry: TextEntry;
  first: boolean;
  last: boolean;
  me: string;
  onJourney: (position: number) => void;
  onRewrite: (body: string, media: readonly Media[]) => void;
}

/** A text or a note in the thread. */
export const TextEntryView = memo(function TextEntryView({
  entry,
  first,
  last,
  me,
  onJourney,
  onRewrite,
}: TextEntryProps) {
  switch (entry.kind) {
    case 'text_in':
      return <Inbound entry={entry} first={first} last={last} />;
    case 'text_out':
      return (
        <Outbound
          entry={entry}
          first={first}
          last={last}
          me={me}
          onJourney={onJourney}
          onRewrite={onRewrite}
        />
      );
    case 'note':
      return <NoteView entry={entry} me={me} />;
  }
});

function Bubble({
  body,
  side,
  first,
  last,
}: {
  body: string;
  side: 'in' | 'out';
  first: boolean;
  last: boolean;
}) {
  // Files need no empty bubble beneath them.
  if (body === '') return null;
  return (
    <div
      className={classes.bubble}
      data-side={side}
      data-first={first || undefined}
      data-last={last || undefined}
      data-emoji={isEmojiOnly(body) || undefined}
      dir="auto"
    >
      <Linked text={body} />
    </div>
  );
}

function At({ at }: { at: string }) {
  return (
    <time dateTime={at} title={exactTime(at)}>
      {clockTime(at)}
    </time>
  );
}

function Inbound({ entry, first, last }: { entry: TextIn; first: boolean; last: boolean }) {
  return (
    <div className={classes.text} data-side="in" title={exactTime(entry.at)}>
      <span className="visually-hidden">{entry.actor.name}:</span>
      <MediaView media={entry.media} side="in" author={formatPhone(entry.actor.name)} />
      <div className={classes.said}>
        <Bubble body={entry.body} side="in" first={first} last={last} />
        <TextMenu body={entry.body} />
      </div>
      {last || entry.recoveredLate ? (
        <div className={classes.meta}>
          <At at={entry.at} />
          {entry.recoveredLate ? (
            <span
              className={classes.late}
              title="It came while we could not receive, and was fetched from the carrier."
            >
              <IconHistory size={13} stroke={2} aria-hidden /> recovered late
            </span>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

const ORIGINS: Record<TextOut['origin'], string | null> = {
  agent: null,
  auto_reply: 'Automatic reply',
  consent: 'Automatic confirmation',
  api: null,
};

interface OutboundProps {
  entry: TextOut;
  first: boolean;
  last: boolean;
  me: string;
  onJourney: (position: number) => void;
  onRewrite: (body: string, media: readonly Media[]) => void;
}

function Outbound({ entry, first, last, me, onJourney, onRewrite }: OutboundProps) {
  const author = ORIGINS[entry.origin] ?? (entry.actor.id === me ? 'You' : entry.actor.name);
  return (
    <div className={classes.text} data-side="out" title={exactTime(entry.at)}>
      <span className="visually-hidden">{author}:</span>
      <MediaView media={entry.media} side="out" author={author} />
      <Bubble body={entry.body} side="out" first={first} last={last} />
      <div className={classes.meta}>
        {last ? <span>{author}</span> : null}
        <At at={entry.at} />
        <DeliveryState
          conversationId={entry.conversationId}
          delivery={entry.delivery}
          onJourney={() => onJourney(entry.position)}
        />
      </div>
      <TroubleBox
        conversationId={entry.conversationId}
        delivery={entry.delivery}
        onRewrite={() => onRewrite(entry.body, entry.media)}
      />
    </div>
  );
}

function NoteView({ entry, me }: { entry: Note; me: string }) {
  return (
    <div className={classes.note} title={exactTime(entry.at)}>
      <Avatar name={entry.actor.name} seed={entry.actor.id ?? entry.actor.name} size={20} />
      <div dir="auto" className={classes.noteBody}>
        <b>{entry.actor.id === me ? 'You' : entry.actor.name}</b>
        <span className="visually-hidden"> noted:</span> <Linked text={entry.body} />
      </div>
      <At at={entry.at} />
    </div>
  );
}

/** A text or note that the server has not confirmed yet. */
export function PendingEntry({ item }: { item: Outgoing }) {
  const words = item.state === 'waiting' ? 'Waiting for the connection' : 'Sending';
  if (item.kind === 'note')
    return (
      <div className={classes.note} data-pending>
        <div dir="auto" className={classes.noteBody}>
          <b>You</b> {item.body}
        </div>
        <span>{words}</span>
      </div>
    );
  return (
    <div className={classes.text} data-side="out" data-pending>
      <span className="visually-hidden">You:</span>
      <MediaView media={item.media ?? []} side="out" author="You" />
      <Bubble body={item.body} side="out" first last />
      <div className={classes.meta}>
        <span>You</span>
        <At at={item.at} />
        <span>{words}</span>
      </div>
    </div>
  );
}
