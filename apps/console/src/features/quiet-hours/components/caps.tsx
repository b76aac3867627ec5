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
import { AskReason } from './ask-reason';
import { EditCap } from './edit-cap';
import { HistoryDialog } from './history-dialog';
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
  const mayEdit = useCan('quiet.edit');
  const [asked, setAsked] = useState<'switch' | 'restore' | 'history' | null>(null);
  const save = useSaveCap();
  const restore = useRestoreCap();
  const close = () => setAsked(null);
  const before = capInputOf(cap);
  const done = {
    onSuccess: (now: FrequencyCapRow) => {
      onUndoable({ kind: 'cap', before, now });
      close();
    },
  };
  return (
    <li className={classes.rule} data-off={!cap.enabled || undefined}>
      <div className={classes.ruleHead}>
        <h3 dir="auto">{cap.name}</h3>
        <Chip>{PURPOSES[cap.purpose].label}</Chip>
        {cap.origin === 'parley' ? null : (
          <Chip colour="yellow">{cap.origin === 'own' ? 'Yours' : 'Changed'}</Chip>
        )}
        {cap.enabled ? null : <Chip colour="red">Off</Chip>}
      </div>
      <p className={classes.hours}>{capInWords(cap)}</p>
      <p className={classes.source} dir="auto">
        {cap.source}
      </p>
      <div className={classes.ruleActions}>
        {mayEdit ? (
          <>
            <Button size="compact-sm" variant="default" aria-label={`Edit ${cap.name}`} onClick={onEdit}>
              Edit…
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Switch ${cap.enabled ? 'off' : 'on'} ${cap.name}`}
              onClick={() => setAsked('switch')}
            >
              {cap.enabled ? 'Switch off…' : 'Switch on…'}
            </Button>
            {cap.origin === 'changed' ? (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Restore ${cap.name}`}
                onClick={() => setAsked('restore')}
              >
                Restore…
              </Button>
            ) : null}
          </>
        ) : null}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`History of ${cap.name}`}
          onClick={() => setAsked('history')}
        >
          History
        </Button>
      </div>
      {asked === 'switch' ? (
        <AskReason
          title={`Switch ${cap.enabled ? 'off' : 'on'} ${cap.name}`}
          go={cap.enabled ? 'Switch off' : 'Switch on'}
          danger={cap.enabled}
          work={save}
          onGo={(reason) =>
            save.mutate({ known: cap, cap: { ...before, enabled: !cap.enabled }, reason }, done)
          }
          onClose={close}
        >
          {cap.enabled ? 'Texts no longer wait for it.' : 'It counts again from now on.'}
        </AskReason>
      ) : null}
      {asked === 'restore' ? (
        <AskReason
          title={`Restore ${cap.name}`}
          go="Restore"
          work={restore}
          onGo={(reason) => restore.mutate({ id: cap.id, revision: cap.revision, reason }, done)}
          onClose={close}
        >
          It becomes again what comes with Parley. What it was stays in its history.
        </AskReason>
      ) : null}
      {asked === 'history' ? (
        <HistoryDialog kind="cap" subject={cap.id} name={cap.name} onClose={close} />
      ) : null}
    </li>
  );
}
