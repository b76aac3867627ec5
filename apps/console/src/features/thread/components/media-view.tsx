import { API, MEDIA_REFUSALS, MEDIA_TYPES, type Media, type MediaType } from '@parley/contracts';
import { IconFile, IconFileOff, IconLoader2 } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { sizeInWords } from '../composer/file-words';
import type { Shown } from './lightbox';
import classes from './media-view.module.css';

const Lightbox = lazy(async () => ({ default: (await import('./lightbox')).Lightbox }));

interface MediaViewProps {
  media: readonly Media[];
  side: 'in' | 'out';
  /** Whose they are, for those who hear the thread: "Dana", "You". */
  author: string;
}

/** The files of a text: pictures to look at, others to save, and why one is not there. */
export function MediaView({ media, side, author }: MediaViewProps) {
  const [at, setAt] = useState<number | null>(null);
  const [needed, setNeeded] = useState(false);
  const opener = useRef<HTMLElement>(null);
  if (media.length === 0) return null;
  const named = picturesFirst(media).map((one, n): Shown => {
    const which = media.length > 1 ? ` ${n + 1} of ${media.length}` : '';
    return { media: one, alt: `${nameOf(one)}${which} from ${author}` };
  });
  const pictures = named.filter((one) => one.media.state === 'stored' && isPicture(one.media));
  const open = (one: Shown, from: HTMLElement) => {
    opener.current = from;
    setNeeded(true);
    setAt(pictures.indexOf(one));
  };
  const close = () => {
    setAt(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <div className={classes.files} data-side={side} data-many={media.length > 1 || undefined}>
      {named.map((one) => (
        <File key={one.media.id} media={one.media} alt={one.alt} onOpen={(from) => open(one, from)} />
      ))}
      {needed ? (
        <Suspense>
          <Lightbox pictures={pictures} at={at} onMove={setAt} onClose={close} />
        </Suspense>
      ) : null}
    </div>
  );
}

function File({ media, alt, onOpen }: { media: Media; alt: string; onOpen: (from: HTMLElement) => void }) {
  switch (media.state) {
    case 'refused':
      return (
        <p className={classes.chip} data-tone="bad">
          <IconFileOff size={18} stroke={1.75} aria-hidden />
          <span>
            <b>{nameOf(media)} not shown.</b> {media.refusal ? MEDIA_REFUSALS[media.refusal] : null}
          </span>
        </p>
      );
    case 'waiting':
      // The box of a picture is the same before and after: the thread does not jump when it comes.
      return (
        <div className={isPicture(media) ? classes.picture : classes.chip} data-waiting role="status">
          <IconLoader2 size={18} stroke={1.75} className={classes.turning} aria-hidden />
          <span>Fetching {nameOf(media).toLowerCase()}</span>
        </div>
      );
    case 'stored':
      return isPicture(media) ? (
        <button
          type="button"
          className={classes.picture}
          aria-label={`Open ${alt}`}
          onClick={(event) => onOpen(event.currentTarget)}
        >
          <img src={API.mediaFile(media.id)} alt={alt} loading="lazy" decoding="async" />
        </button>
      ) : (
        <a className={classes.chip} href={API.mediaFile(media.id)} download aria-label={`Save ${alt}`}>
          <IconFile size={18} stroke={1.75} aria-hidden />
          <span>
            <bdi>{media.name ?? nameOf(media)}</bdi> {media.bytes === null ? null : sizeInWords(media.bytes)}
          </span>
        </a>
      );
  }
}

/** Pictures make rows of their own; what is told or saved in a line comes after them. */
function picturesFirst(media: readonly Media[]): Media[] {
  const inRow = (one: Media) => isPicture(one) && one.state !== 'refused';
  return [...media.filter(inRow), ...media.filter((one) => !inRow(one))];
}

const isPicture = ({ type }: Media): boolean => type?.startsWith('image/') ?? false;

const nameOf = ({ type }: Media): string => MEDIA_TYPES[type as MediaType]?.name ?? 'File';
