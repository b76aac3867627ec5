import { Button } from '@mantine/core';
import type { FrequencyCapRow, QuietHoursSettings } from '@parley/contracts';
import { PURPOSES } from '@parley/domain';
import { IconHourglass, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { Chip } from '../../../ui/chip';
import { EmptyState } from '../../../ui/states';
import { useRestoreCap, useSaveCap } from '../api/quiet-hours';
import { capInWords } from '../words';
import { Card } from './card';
import { EditCap } from './edit-cap';
import { Purposes } from './purposes';
import classes from './quiet-hours.module.css';
import { capInputOf } from './rule-input';
import type { Undoable } from './undo-change';

interface CapsProps {
  settings: QuietHoursSettings;
  onUndoable: (undoable: Undoable) => void;
}

/** How often one contact may be texted, and which purposes keep quiet hours at all. */
export function Caps({ settings, onUndoable }: CapsProps) {
  const mayEdit = useCan('quiet.edit');
  const [edited, setEdited] = useState<{ cap: FrequencyCapRow | null } | null>(null);
  return (
    <div className={classes.caps}>
      <section aria-label="Frequency caps">
        <div className={classes.mapHead}>
          <h2>Frequency caps</h2>
          {mayEdit ? (
            <Button
              variant="default"
              leftSection={<IconPlus size={16} stroke={2} aria-hidden />}
              onClick={() => setEdited({ cap: null })}
            >
              Add cap…
            </Button>
          ) : null}
        </div>
        <p className={classes.hint}>
          Counted for each contact over all its numbers, from what was really sent. What is over a cap waits
          until its time has slid on.
        </p>
        {settings.caps.length === 0 ? (
          <EmptyState icon={IconHourglass} title="There is no cap">
            Contacts may be texted as often as somebody sends.
          </EmptyState>
        ) : (
          <ul className={classes.rules} aria-label="Caps">
            {settings.caps.map((cap) => (
              <CapCard key={cap.id} cap={cap} onEdit={() => setEdited({ cap })} onUndoable={onUndoable} />
            ))}
          </ul>
        )}
      </section>
      <Purposes settings={settings} onUndoable={onUndoable} />
      {edited === null ? null : (
        <EditCap known={edited.cap} onClose={() => setEdited(null)} onUndoable={onUndoable} />
      )}
    </div>
  );
}

interface CapCardProps {
  cap: FrequencyCapRow;
  onEdit: () => void;
  onUndoable: (undoable: Undoable) => void;
}

function CapCard({ cap, onEdit, onUndoable }: CapCardProps) {
  const save = useSaveCap();
  const restore = useRestoreCap();
  const before = capInputOf(cap);
  const done = (close: () => void) => ({
    onSuccess: (now: FrequencyCapRow) => {
      onUndoable({ kind: 'cap', before, now });
      close();
    },
  });
  return (
    <Card
      kind="cap"
      row={cap}
      chip={<Chip>{PURPOSES[cap.purpose].label}</Chip>}
      switching={{
        work: save,
        offMeans: 'Texts no longer wait for it.',
        onMeans: 'It counts again from now on.',
        go: (reason, close) =>
          save.mutate({ known: cap, cap: { ...before, enabled: !cap.enabled }, reason }, done(close)),
      }}
      restoring={{
        work: restore,
        go: (reason, close) => restore.mutate({ id: cap.id, revision: cap.revision, reason }, done(close)),
      }}
      onEdit={onEdit}
    >
      <p className={classes.hours}>{capInWords(cap)}</p>
      <p className={classes.source} dir="auto">
        {cap.source}
      </p>
    </Card>
  );
}
