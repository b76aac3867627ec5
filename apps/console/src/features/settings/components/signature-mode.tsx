import type { Connection } from '@parley/contracts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { sayDone, sayProblem } from '../../../ui/said';
import { useEditConnection } from '../api/connections';
import { ConfirmDialog } from './confirm-dialog';
import classes from './connections.module.css';

type Mode = Connection['signatureMode'];

const MODES = {
  enforce: {
    means: 'A webhook without a right signature is refused and kept under Operations.',
    title: 'Enforce signatures?',
    consequence:
      'From now on a webhook that is not signed with one of the tokens is refused. Look under Operations for wrong signatures first: if the token or the public address is not right, genuine texts will wait there until somebody replays them.',
    go: 'Enforce',
    keep: 'Leave it as it is',
    isRisky: false,
  },
  report_only: {
    means: 'A webhook without a right signature is taken in all the same and listed under Operations.',
    title: 'Only report wrong signatures?',
    consequence:
      'Anybody who knows the webhook address could then put texts into your inbox, even a STOP in a customer’s name. Use it while you set a connection up, and go back to Enforce soon.',
    go: 'Report only',
    keep: 'Leave it as it is',
    isRisky: true,
  },
} as const satisfies Record<Mode, object>;

/** Whether wrong signatures are refused or only reported; each way is asked about before it is gone. */
export function SignatureMode({ connection, canEdit }: { connection: Connection; canEdit: boolean }) {
  const [wanted, setWanted] = useState<Mode | null>(null);
  const edit = useEditConnection(connection.id);
  const change = () => {
    if (wanted === null) return;
    edit.mutate(
      { signatureMode: wanted },
      {
        onSuccess: () => sayDone(`Signatures: ${MODES[wanted].go.toLowerCase()}.`),
        onError: (error) => sayProblem(error, 'The signature mode was not changed'),
        onSettled: () => setWanted(null),
      },
    );
  };
  return (
    <>
      <fieldset className={classes.modes} disabled={!canEdit}>
        <legend className="visually-hidden">Signatures</legend>
        {(Object.keys(MODES) as Mode[]).map((mode) => (
          <label key={mode} className={classes.mode}>
            <input
              type="radio"
              name={`signatures-${connection.id}`}
              checked={connection.signatureMode === mode}
              onChange={() => setWanted(mode)}
            />
            <strong>{MODES[mode].go}</strong>
            <span>{MODES[mode].means}</span>
          </label>
        ))}
      </fieldset>
      {connection.signatureMode === 'report_only' ? (
        <p className={classes.warning}>
          <IconAlertTriangle size={16} aria-hidden />
          Unsigned webhooks are taken in at present. Enforce as soon as genuine ones pass.
        </p>
      ) : null}
      <ConfirmDialog
        question={wanted === null ? null : MODES[wanted]}
        busy={edit.isPending}
        onClose={() => setWanted(null)}
        onGo={change}
      />
    </>
  );
}
