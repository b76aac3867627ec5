import { Button } from '@mantine/core';
import type { QuietChange, QuietRuleRow } from '@parley/contracts';
import { useState, type ReactNode } from 'react';
import { useCan } from '../../../api/session';
import { AskReason, type Work } from '../../../ui/ask-reason';
import { Chip } from '../../../ui/chip';
import { RelativeTime } from '../../../ui/relative-time';
import { HistoryDialog } from './history-dialog';
import classes from './quiet-hours.module.css';

/** A command on what the card shows, and how it is getting on. */
interface CardCommand {
  work: Work;
  go: (reason: string, close: () => void) => void;
}

interface CardProps {
  kind: Exclude<QuietChange['kind'], 'purposes'>;
  row: Pick<QuietRuleRow, 'id' | 'name' | 'enabled' | 'origin' | 'revision' | 'changedAt' | 'changedBy'>;
  chip: ReactNode;
  switching: CardCommand & { offMeans: string; onMeans: string };
  restoring: CardCommand;
  onEdit: () => void;
  /** What it says. */
  children: ReactNode;
}

/** A rule or a cap: what it says, where it stands, and what can be done with it. */
export function Card({ kind, row, chip, switching, restoring, onEdit, children }: CardProps) {
  const mayEdit = useCan('quiet.edit');
  const [asked, setAsked] = useState<'switch' | 'restore' | 'history' | null>(null);
  const close = () => setAsked(null);
  const { name, enabled } = row;
  const button = (text: string, label: string, run: () => void, variant = 'default') => (
    <Button size="compact-sm" variant={variant} aria-label={`${label} ${name}`} onClick={run}>
      {text}
    </Button>
  );
  return (
    <li className={classes.rule} data-off={!enabled || undefined}>
      <div className={classes.ruleHead}>
        <h3 dir="auto">{name}</h3>
        {chip}
        {row.origin === 'parley' ? null : (
          <Chip colour="yellow">{row.origin === 'own' ? 'Yours' : 'Changed'}</Chip>
        )}
        {enabled ? null : <Chip colour="red">Off</Chip>}
      </div>
      {children}
      <div className={classes.ruleActions}>
        {mayEdit ? (
          <>
            {button('Edit…', 'Edit', onEdit)}
            {enabled
              ? button('Switch off…', 'Switch off', () => setAsked('switch'))
              : button('Switch on…', 'Switch on', () => setAsked('switch'))}
            {row.origin === 'changed' ? button('Restore…', 'Restore', () => setAsked('restore')) : null}
          </>
        ) : null}
        {button('History', 'History of', () => setAsked('history'), 'subtle')}
        {row.revision > 1 ? (
          <span className={classes.hint}>
            <bdi>{row.changedBy.name}</bdi>, <RelativeTime at={row.changedAt} ago />
          </span>
        ) : null}
      </div>
      {asked === 'switch' ? (
        <AskReason
          title={`Switch ${enabled ? 'off' : 'on'} ${name}`}
          go={enabled ? 'Switch off' : 'Switch on'}
          danger={enabled}
          work={switching.work}
          onGo={(reason) => switching.go(reason, close)}
          onClose={close}
        >
          {enabled ? switching.offMeans : switching.onMeans}
        </AskReason>
      ) : null}
      {asked === 'restore' ? (
        <AskReason
          title={`Restore ${name}`}
          go="Restore"
          work={restoring.work}
          onGo={(reason) => restoring.go(reason, close)}
          onClose={close}
        >
          It becomes again what comes with Parley. What it was stays in its history.
        </AskReason>
      ) : null}
      {asked === 'history' ? (
        <HistoryDialog kind={kind} subject={row.id} name={name} onClose={close} />
      ) : null}
    </li>
  );
}
