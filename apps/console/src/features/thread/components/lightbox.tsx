import { ActionIcon } from '@mantine/core';
import { API, type Media } from '@parley/contracts';
import { IconChevronLeft, IconChevronRight, IconDownload } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { Dialog } from '../../../ui/dialog';
import classes from './media-view.module.css';

export interface Shown {
  media: Media;
  alt: string;
}

interface LightboxProps {
  pictures: readonly Shown[];
  /** Which of them is shown; null while it is closed. */
  at: number | null;
  onMove: (to: number) => void;
  /** Where the focus goes then is for the caller to say. */
  onClose: () => void;
}

/** Pictures of one text, one at a time, as large as the window allows. */
export function Lightbox({ pictures, at, onMove, onClose }: LightboxProps) {
  const shown = at === null ? undefined : pictures[at];
  const step = (by: number) => {
    if (at !== null && pictures[at + by]) onMove(at + by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') step(-1);
    if (event.key === 'ArrowRight') step(1);
  };
  return (
    <Dialog
      opened={shown !== undefined}
      onClose={onClose}
      onKeyDown={onKeyDown}
      size="auto"
      centered
      padding="sm"
      title={<bdi className={classes.title}>{shown?.alt}</bdi>}
      transitionProps={{ duration: 0 }}
      returnFocus={false}
    >
      {shown ? (
        <>
          <img
            key={shown.media.id}
            className={classes.large}
            src={API.mediaFile(shown.media.id)}
            alt={shown.alt}
            width={shown.media.width ?? undefined}
            height={shown.media.height ?? undefined}
          />
          <div className={classes.under}>
            {pictures.length > 1 ? (
              <div role="group" aria-label="Pictures of this text" className={classes.steps}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label="Picture before"
                  disabled={at === 0}
                  onClick={() => step(-1)}
                >
                  <IconChevronLeft size={18} stroke={1.75} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label="Next picture"
                  disabled={at === pictures.length - 1}
                  onClick={() => step(1)}
                >
                  <IconChevronRight size={18} stroke={1.75} aria-hidden />
                </ActionIcon>
              </div>
            ) : null}
            <a className={classes.save} href={API.mediaFile(shown.media.id)} download>
              <IconDownload size={16} stroke={1.75} aria-hidden /> Save
            </a>
          </div>
        </>
      ) : null}
    </Dialog>
  );
}
