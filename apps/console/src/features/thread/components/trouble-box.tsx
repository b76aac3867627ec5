import { Button } from '@mantine/core';
import type { Delivery, UnknownDecision } from '@parley/contracts';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { decide } from '../api/thread-commands';
import { WaitingBox } from './waiting-box';
import classes from './entries.module.css';

const FAILED = new Set<Delivery['state']>(['failed', 'undelivered', 'expired']);

interface TroubleBoxProps {
  conversationId: string;
  delivery: Delivery;
  /** Takes the words and files of a failed text back into the composer. */
  onRewrite: () => void;
}

/**
 * Under a text that did not get through, or may not have: why, and what one can do about it. A promotion is not written
 * again as a reply: as one it would leave at any hour.
 */
export function TroubleBox({ conversationId, delivery, onRewrite }: TroubleBoxProps) {
  const mayReply = useCan('conversation.reply');
  // Without a problem it is still being looked into, and nobody can decide better than the evidence to come.
  if (delivery.state === 'unknown' && !delivery.problem) return null;
  if (delivery.state === 'unknown')
    return <UnknownBox conversationId={conversationId} delivery={delivery} mayDecide={mayReply} />;
  if (delivery.state === 'scheduled' || delivery.state === 'queued')
    return <WaitingBox conversationId={conversationId} delivery={delivery} onRewrite={onRewrite} />;
  if (!FAILED.has(delivery.state) || !delivery.problem) return null;
  return (
    <div className={classes.trouble} data-tone="bad">
      <b>{delivery.problem.reason}</b> {delivery.problem.advice}
      {mayReply && delivery.purpose !== 'promotional' ? (
        <div className={classes.choices}>
          <Button size="compact-xs" variant="default" onClick={onRewrite}>
            Write it again
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function UnknownBox({
  conversationId,
  delivery,
  mayDecide,
}: {
  conversationId: string;
  delivery: Delivery;
  mayDecide: boolean;
}) {
  const [busy, setBusy] = useState(false);
  const choose = (decision: UnknownDecision['decision']) => async () => {
    setBusy(true);
    await decide(conversationId, delivery.id, decision);
    setBusy(false);
  };
  return (
    <div className={classes.trouble} data-tone="warn" role="group" aria-label="May not have been sent">
      <b>{delivery.problem?.reason ?? 'The connection broke while it was handed to the carrier.'}</b>{' '}
      {delivery.problem?.advice ?? 'Sent again, the customer may read it twice.'}
      {mayDecide ? (
        <div className={classes.choices}>
          <Button
            size="compact-xs"
            variant="default"
            disabled={busy}
            onClick={() => void choose('send_again')()}
          >
            Send again
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            disabled={busy}
            onClick={() => void choose('leave_unsent')()}
          >
            Leave unsent
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            disabled={busy}
            onClick={() => void choose('treat_as_sent')()}
          >
            Treat as sent
          </Button>
        </div>
      ) : null}
    </div>
  );
}
