import { Button, Popover } from '@mantine/core';
import type { WebhookRequest } from '@parley/contracts';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { RelativeTime } from '../../../ui/relative-time';
import { useDismissWebhook, useReplayWebhook } from '../api/operations';
import classes from './evidence.module.css';

/** Replay takes the request in as if it were signed; Dismiss says that a person looked and nothing is missing. */
export function WebhookActions({ request }: { request: WebhookRequest }) {
  const canReplay = useCan('webhooks.replay');
  const replay = useReplayWebhook();
  if (request.replayedAt !== null) {
    return (
      <p className={classes.said}>
        Taken in <RelativeTime at={request.replayedAt} ago />. What it carried is in its thread.
      </p>
    );
  }
  if (request.dismissedAt !== null) {
    return (
      <p className={classes.said}>
        Dismissed <RelativeTime at={request.dismissedAt} ago />.
      </p>
    );
  }
  if (!canReplay) {
    return <p className={classes.said}>An admin or a developer can replay or dismiss it.</p>;
  }
  return (
    <div className={classes.actions}>
      <Button
        leftSection={<IconPlayerPlay size={16} />}
        loading={replay.isPending}
        onClick={() => replay.mutate(request.id)}
      >
        Replay
      </Button>
      <Dismiss id={request.id} />
    </div>
  );
}

function Dismiss({ id }: { id: string }) {
  const [asking, setAsking] = useState(false);
  const dismiss = useDismissWebhook();
  return (
    <Popover opened={asking} onChange={setAsking} position="bottom-start" trapFocus withRoles shadow="md">
      <Popover.Target>
        <Button variant="default" onClick={() => setAsking(true)}>
          Dismiss…
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.confirm}>
        <p>
          If this was a customer’s text, it will never reach a thread, and a STOP in it will not be heard.
          This cannot be undone.
        </p>
        <div>
          <Button variant="subtle" color="gray" onClick={() => setAsking(false)}>
            Keep it
          </Button>
          <Button
            color="bad"
            loading={dismiss.isPending}
            onClick={() => dismiss.mutate(id, { onSuccess: () => setAsking(false) })}
          >
            Dismiss for good
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
