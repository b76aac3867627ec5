import { Button } from '@mantine/core';
import type { Delivery } from '@parley/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useHoldingPause } from '../../../api/pauses';
import { useCan } from '../../../api/session';
import { liveKeys } from '../../../realtime/keys';
import type { ThreadWindow } from '../../../realtime/thread-window';
import { ChangeTime } from '../../../writing/change-time';
import { cancelDelivery, sendNow } from '../api/thread-commands';
import classes from './entries.module.css';

interface WaitingBoxProps {
  conversationId: string;
  delivery: Delivery;
  /** Takes the words and files of the text back into the composer. */
  onRewrite: () => void;
}

/** Under a text that waits for its time or is held back: why, and what one can do while it has not left. */
export function WaitingBox({ conversationId, delivery, onRewrite }: WaitingBoxProps) {
  const thread = useQueryClient().getQueryData<ThreadWindow>(liveKeys.thread(conversationId));
  const pause = useHoldingPause(thread?.conversation.businessNumber ?? '', delivery.purpose);
  const mayReply = useCan('conversation.reply') && delivery.purpose !== 'compliance';
  const [busy, setBusy] = useState(false);
  const scheduled = delivery.state === 'scheduled';
  if (!scheduled && !pause) return null;
  const act = (work: () => Promise<boolean>, then?: () => void) => async () => {
    setBusy(true);
    if (await work()) then?.();
    setBusy(false);
  };
  return (
    <div className={classes.waiting} role="group" aria-label="Waiting">
      {pause && !scheduled ? (
        <span dir="auto">
          Paused by {pause.startedBy.name}: {pause.reason}
        </span>
      ) : null}
      {mayReply ? (
        <>
          {scheduled ? (
            <Button
              size="compact-xs"
              variant="default"
              disabled={busy}
              onClick={() => void act(() => sendNow(conversationId, delivery.id))()}
            >
              Send now
            </Button>
          ) : null}
          {scheduled && delivery.sendAt !== null ? (
            <ChangeTime deliveryId={delivery.id} sendAt={delivery.sendAt} size="compact-xs" />
          ) : null}
          <Button
            size="compact-xs"
            variant="default"
            disabled={busy}
            onClick={() => void act(() => cancelDelivery(conversationId, delivery.id), onRewrite)()}
          >
            Take back
          </Button>
        </>
      ) : null}
    </div>
  );
}
