import type { Text } from '../api/shapes';
import { HandedOver, isTaken } from './handed-over';

const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const whole = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' });
const day = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' });

interface BubbleProps {
  text: Text;
  before: Text | undefined;
  after: Text | undefined;
  nameOf: (other: string) => string;
}

const together = (one: Text | undefined, other: Text): boolean =>
  one !== undefined &&
  one.mine === other.mine &&
  one.other === other.other &&
  clock.format(new Date(one.at)) === clock.format(new Date(other.at));

export function Bubble({ text, before, after, nameOf }: BubbleProps) {
  const at = new Date(text.at);
  const newDay = !before || day.format(new Date(before.at)) !== day.format(at);
  const otherSide = before ? before.other !== text.other : false;
  const troubled = text.webhook !== null && !isTaken(text.webhook.status);
  return (
    <li className={text.mine ? 'mine' : 'theirs'}>
      {(newDay || otherSide) && (
        <p className="divide">
          {newDay && <span>{dayName(at)}</span>}
          {(otherSide || newDay) && <span>{nameOf(text.other)}</span>}
        </p>
      )}
      {text.media.map(({ id, contentType }) => (
        <File key={id} id={id} contentType={contentType} />
      ))}
      {text.body !== '' && (
        <p className={isEmojiOnly(text.body) ? 'bubble big' : 'bubble'} dir="auto">
          {text.body}
        </p>
      )}
      {(!together(after, text) || troubled) && (
        <p className="under">
          <time dateTime={text.at} title={whole.format(at)}>
            {clock.format(at)}
          </time>
          {text.mine && <HandedOver webhook={text.webhook} />}
        </p>
      )}
    </li>
  );
}

function File({ id, contentType }: { id: string; contentType: string }) {
  const address = `/media/${id}`;
  return (
    <a className="file" href={address} target="_blank" rel="noreferrer">
      {contentType.startsWith('image/') ? <img src={address} alt="Picture" /> : `File (${contentType})`}
    </a>
  );
}

/** Alone they are a picture, not a word. Digits count as parts of emoji too, hence the list. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\s)+$/u;
const isEmojiOnly = (body: string): boolean => body.length <= 24 && EMOJI.test(body);

function dayName(at: Date): string {
  const today = new Date().toDateString();
  return at.toDateString() === today ? 'Today' : day.format(at);
}
