import { API, MEDIA_REFUSALS, MEDIA_TYPES, type Media, type MediaType } from '@parley/contracts';
import { IconFile, IconFileOff, IconLoader2 } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
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
  const [open, setOpen] = useState<Media | null>(null);
  if (media.length === 0) return null;
  return (
    <div className={classes.files} data-side={side}>
      {media.map((one, n) => {
        const alt = `${nameOf(one)}${media.length > 1 ? ` ${n + 1} of ${media.length}` : ''} from ${author}`;
        return <File key={one.id} media={one} alt={alt} onOpen={() => setOpen(one)} />;
      })}
      {open ? (
        <Suspense>
          <Lightbox media={open} alt={`${nameOf(open)} from ${author}`} onClose={() => setOpen(null)} />
        </Suspense>
      ) : null}
    </div>
  );
}

function File({ media, alt, onOpen }: { media: Media; alt: string; onOpen: () => void }) {
  const isPicture = media.type?.startsWith('image/') ?? false;
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
        <div className={isPicture ? classes.picture : classes.chip} data-waiting role="status">
          <IconLoader2 size={18} stroke={1.75} className={classes.turning} aria-hidden />
          <span>Fetching {nameOf(media).toLowerCase()}</span>
        </div>
      );
    case 'stored':
      return isPicture ? (
        <button type="button" className={classes.picture} aria-label={`Open ${alt}`} onClick={onOpen}>
          <img src={API.mediaFile(media.id)} alt={alt} loading="lazy" decoding="async" />
        </button>
      ) : (
        <a className={classes.chip} href={API.mediaFile(media.id)} download aria-label={`Save ${alt}`}>
          <IconFile size={18} stroke={1.75} aria-hidden />
          <span>
            <b>{media.name ?? nameOf(media)}</b> {sizeOf(media.bytes)}
          </span>
        </a>
      );
  }
}

const nameOf = ({ type }: Media): string => MEDIA_TYPES[type as MediaType]?.name ?? 'File';

function sizeOf(bytes: number | null): string {
  if (bytes === null) return '';
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
