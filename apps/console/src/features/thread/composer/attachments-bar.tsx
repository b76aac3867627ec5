import { API } from '@parley/contracts';
import { IconAlertTriangle, IconFile, IconLoader2, IconX } from '@tabler/icons-react';
import { removeAttachment, type Attachment } from '../../../writing/attachments';
import classes from './attachments-bar.module.css';

/** What goes along with the text, as it will look; what cannot, with the reason. */
export function AttachmentsBar({ id, attachments }: { id: string; attachments: readonly Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <ul className={classes.bar} aria-label="Attached files">
      {attachments.map((one) => (
        <li key={one.key} className={classes.file} data-state={one.state}>
          <Look attachment={one} />
          <span className={classes.name}>
            <b>{one.name}</b>
            {one.problem ? <span role="alert">{one.problem}</span> : null}
            {one.state === 'uploading' ? <span role="status">Uploading</span> : null}
          </span>
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
  );
}

function Look({ attachment: { state, media } }: { attachment: Attachment }) {
  if (state === 'failed') return <IconAlertTriangle size={18} stroke={1.75} aria-hidden />;
  if (!media) return <IconLoader2 size={18} stroke={1.75} aria-hidden />;
  if (!media.type?.startsWith('image/')) return <IconFile size={18} stroke={1.75} aria-hidden />;
  return <img src={API.mediaFile(media.id)} alt="" width={40} height={40} />;
}
