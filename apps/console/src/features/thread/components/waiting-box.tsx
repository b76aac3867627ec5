import { Button } from '@mantine/core';
import type { Delivery } from '@parley/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useHoldingPause } from '../../../api/pauses';
import { useCan } from '../../../api/session';
import { liveKeys } from '../../../realtime/keys';
import type { ThreadWindow } from '../../../realtime/thread-window';
import { useNow } from '../../../ui/relative-time';
import { ChangeTime } from '../../../writing/change-time';
import { useHolds } from '../api/held-texts';
import { cancelDelivery, sendNow } from '../api/thread-commands';
import { heldAdvice } from '../held-words';
import classes from './entries.module.css';

interface WaitingBoxProps {
  conversationId: string;
  delivery: Delivery;
  /** Takes the words and files of the text back into the composer. */
  onRewrite: () => void;
}

/**
 * Under a text that waits for its time or is held back: why, and what one can do while it has not left. The words of
 * one that quiet hours hold are not put into the composer: what is written there leaves at once.
 */
export function WaitingBox({ conversationId, delivery, onRewrite }: WaitingBoxProps) {
  const thread = useQueryClient().getQueryData<ThreadWindow>(liveKeys.thread(conversationId));
  const pause = useHoldingPause(thread?.conversation.businessNumber ?? '', delivery.purpose);
  const mayReply = useCan('conversation.reply') && delivery.purpose !== 'compliance';
  const [hold] = useHolds(conversationId, [delivery]);
  const now = useNow();
  const [busy, setBusy] = useState(false);
  const scheduled = delivery.state === 'scheduled';
  if (!scheduled && !pause && !hold) return null;
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
      {hold ? <span dir="auto">{heldAdvice(hold, now)}</span> : null}
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
            onClick={() =>
              void act(() => cancelDelivery(conversationId, delivery.id), hold ? undefined : onRewrite)()
            }
          >
            {hold ? 'Withdraw' : 'Take back'}
          </Button>
        </>
      ) : null}
    </div>
  );
}
