import { API, MEDIA_TYPES, type MediaType } from '@parley/contracts';
import { IconAlertTriangle, IconFile, IconLoader2, IconX } from '@tabler/icons-react';
import { removeAttachment, type Attachment } from '../../../writing/attachments';
import classes from './attachments-bar.module.css';
import { nameInParts, sizeInWords } from './file-words';

interface AttachmentsBarProps {
  id: string;
  attachments: readonly Attachment[];
  /** Why they cannot leave as they are. */
  objection: string | null;
}

/** What goes along with the text, as it will look; what cannot, with the reason. */
export function AttachmentsBar({ id, attachments, objection }: AttachmentsBarProps) {
  if (attachments.length === 0) return null;
  return (
    <>
      <ul className={classes.bar} aria-label="Attached files">
        {attachments.map((one) => (
          <li
            key={one.key}
            className={classes.file}
            data-state={one.state}
            data-picture={isPicture(one) || undefined}
            title={one.name}
          >
            {isPicture(one) ? <Picture attachment={one} /> : <Named attachment={one} />}
            <button
              type="button"
              className={classes.remove}
              aria-label={`Remove ${one.name}`}
              onClick={() => removeAttachment(id, one.key)}
            >
              <IconX size={14} stroke={2} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {objection ? (
        <p className={classes.objection} role="alert">
          {objection}
        </p>
      ) : null}
    </>
  );
}

const isPicture = ({ media }: Attachment): boolean => media?.type?.startsWith('image/') ?? false;

const Picture = ({ attachment: { media, name } }: { attachment: Attachment }) =>
  media ? <img src={API.mediaFile(media.id)} alt={name} width={64} height={64} /> : null;

function Named({ attachment }: { attachment: Attachment }) {
  const { name, state, problem, again } = attachment;
  const [stem, ending] = nameInParts(name);
  return (
    <>
      <Sign state={state} />
      <span className={classes.words}>
        <bdi className={classes.name}>
          <span>{stem}</span>
          {ending}
        </bdi>
        {state === 'failed' ? (
          <span role="alert">
            {problem}{' '}
            {again ? (
              <button type="button" className={classes.again} onClick={again}>
                Try again
              </button>
            ) : null}
          </span>
        ) : (
          <span role="status">{state === 'uploading' ? 'Uploading…' : kindInWords(attachment)}</span>
        )}
      </span>
    </>
  );
}

function Sign({ state }: Pick<Attachment, 'state'>) {
  switch (state) {
    case 'failed':
      return <IconAlertTriangle size={18} stroke={1.75} aria-hidden />;
    case 'uploading':
      return <IconLoader2 size={18} stroke={1.75} className={classes.turning} aria-hidden />;
    case 'ready':
      return <IconFile size={18} stroke={1.75} aria-hidden />;
  }
}

function kindInWords({ media }: Attachment): string {
  const kind = MEDIA_TYPES[media?.type as MediaType]?.name ?? 'File';
  return media?.bytes ? `${kind} · ${sizeInWords(media.bytes)}` : kind;
}
