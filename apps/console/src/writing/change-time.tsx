import { Button, type ButtonProps } from '@mantine/core';
import { LIMITS } from '@parley/contracts';
import { lazy, Suspense, useState } from 'react';
import { reschedule } from '../realtime/reschedule';

const MomentDialog = lazy(async () => ({ default: (await import('../ui/moment-dialog')).MomentDialog }));

interface ChangeTimeProps {
  deliveryId: string;
  /** The time it has. */
  sendAt: string;
  size: NonNullable<ButtonProps['size']>;
  /** Names the text where there are several. */
  label?: string;
}

/** Gives a scheduled text another time. */
export function ChangeTime({ deliveryId, sendAt, size, label }: ChangeTimeProps) {
  const [choosing, setChoosing] = useState(false);
  const [busy, setBusy] = useState(false);
  const pick = async (at: string) => {
    setBusy(true);
    await reschedule(deliveryId, at);
    setBusy(false);
  };
  return (
    <>
      <Button
        size={size}
        variant="default"
        aria-label={label}
        disabled={busy}
        onClick={() => setChoosing(true)}
      >
        Change time…
      </Button>
      {choosing ? (
        <Suspense fallback={null}>
          <MomentDialog
            title="Send at"
            verb="Send it then"
            from={sendAt}
            mostDays={LIMITS.scheduleDays}
            onPick={(at) => void pick(at)}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
