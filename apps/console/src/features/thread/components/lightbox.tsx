import { Modal } from '@mantine/core';
import { API, type Media } from '@parley/contracts';
import classes from './media-view.module.css';

/** A picture as large as the window allows. */
export function Lightbox({ media, alt, onClose }: { media: Media; alt: string; onClose: () => void }) {
  return (
    <Modal
      opened
      onClose={onClose}
      size="auto"
      centered
      padding="sm"
      title={alt}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <img
        className={classes.large}
        src={API.mediaFile(media.id)}
        alt={alt}
        width={media.width ?? undefined}
        height={media.height ?? undefined}
      />
      <p className={classes.save}>
        <a href={API.mediaFile(media.id)} download>
          Save
        </a>
      </p>
    </Modal>
  );
}
