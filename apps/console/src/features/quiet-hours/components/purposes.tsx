import '@mantine/core/styles/Checkbox.layer.css';
import { Button, Checkbox } from '@mantine/core';
import type { QuietHoursSettings } from '@parley/contracts';
import { HOLDABLE_PURPOSES, type HoldablePurpose, PURPOSES, QUIET_PURPOSES } from '@parley/domain';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { AskReason } from '../../../ui/ask-reason';
import { useSetPurposes } from '../api/quiet-hours';
import classes from './quiet-hours.module.css';
import type { Undoable } from './undo-change';

interface PurposesProps {
  settings: QuietHoursSettings;
  onUndoable: (undoable: Undoable) => void;
}

/** Which purposes keep quiet hours. Those that somebody waits for are named, and cannot be chosen. */
export function Purposes({ settings, onUndoable }: PurposesProps) {
  const mayEdit = useCan('quiet.edit');
  const [wanted, setWanted] = useState<readonly HoldablePurpose[] | null>(null);
  const [asking, setAsking] = useState(false);
  const set = useSetPurposes();
  const chosen = wanted ?? settings.purposes;
  const changed = chosen.toSorted().join() !== settings.purposes.toSorted().join();
  const toggle = (purpose: HoldablePurpose, on: boolean) =>
    setWanted(on ? [...chosen, purpose] : chosen.filter((one) => one !== purpose));
  return (
    <section aria-label="Purposes that keep quiet hours">
      <h2>Who keeps quiet hours</h2>
      <div className={classes.purposes}>
        {HOLDABLE_PURPOSES.map((purpose) => (
          <Checkbox
            key={purpose}
            label={PURPOSES[purpose].label}
            description={QUIET_PURPOSES[purpose].source}
            disabled={!mayEdit}
            checked={chosen.includes(purpose)}
            onChange={(event) => toggle(purpose, event.currentTarget.checked)}
          />
        ))}
      </div>
      <p className={classes.hint}>
        Conversations, verification codes and consent notices never wait, whatever is set here.
      </p>
      {changed ? (
        <div className={classes.ruleActions}>
          <Button size="compact-sm" onClick={() => setAsking(true)}>
            Save purposes…
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setWanted(null)}>
            Leave as it was
          </Button>
        </div>
      ) : null}
      {asking ? (
        <AskReason
          title="Purposes that keep quiet hours"
          go="Save"
          work={set}
          onGo={(reason) =>
            set.mutate(
              { purposes: [...chosen], revision: settings.purposesRevision, reason },
              {
                onSuccess: (now) => {
                  setWanted(null);
                  setAsking(false);
                  onUndoable({ kind: 'purposes', before: settings.purposes, now });
                },
              },
            )
          }
          onClose={() => setAsking(false)}
        >
          Texts of the chosen purposes wait where it is quiet, those that are queued already too.
        </AskReason>
      ) : null}
    </section>
  );
}
