import { Button } from '@mantine/core';
import type { QuietRuleRow } from '@parley/contracts';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { Chip } from '../../../ui/chip';
import { RelativeTime } from '../../../ui/relative-time';
import { useRestoreRule, useSaveRule } from '../api/quiet-hours';
import { weekInWords } from '../hours-text';
import { placeName } from '../places';
import { STANDINGS } from '../words';
import { AskReason } from './ask-reason';
import { HistoryDialog } from './history-dialog';
import classes from './quiet-hours.module.css';
import { ruleInputOf } from './rule-input';
import type { Undoable } from './undo-change';

interface RuleCardProps {
  rule: QuietRuleRow;
  /** Where it is looked at. */
  place: string;
  onEdit: () => void;
  onUndoable: (undoable: Undoable) => void;
}

/** A rule: its hours, how firm it is, where it comes from, and what can be done with it. */
export function RuleCard({ rule, place, onEdit, onUndoable }: RuleCardProps) {
  const mayEdit = useCan('quiet.edit');
  const [asked, setAsked] = useState<'switch' | 'restore' | 'history' | null>(null);
  const save = useSaveRule();
  const restore = useRestoreRule();
  const close = () => setAsked(null);
  const before = ruleInputOf(rule);
  const done = {
    onSuccess: (now: QuietRuleRow) => {
      onUndoable({ kind: 'rule', before, now });
      close();
    },
  };
  const standing = STANDINGS[rule.standing];
  return (
    <li className={classes.rule} data-off={!rule.enabled || undefined}>
      <div className={classes.ruleHead}>
        <h3 dir="auto">{rule.name}</h3>
        <span title={standing.says}>
          <Chip colour={rule.standing === 'law' ? 'indigo' : 'gray'}>{standing.name}</Chip>
        </span>
        {rule.origin === 'parley' ? null : (
          <Chip colour="yellow">{rule.origin === 'own' ? 'Yours' : 'Changed'}</Chip>
        )}
        {rule.enabled ? null : <Chip colour="red">Off</Chip>}
      </div>
      <p className={classes.hours}>{weekInWords(rule.allowed)}</p>
      <Facts rule={rule} place={place} />
      <p className={classes.source} dir="auto">
        {rule.source}
        {rule.sourceUrl === null ? null : (
          <>
            {' '}
            <a href={rule.sourceUrl} target="_blank" rel="noopener noreferrer">
              Read it
            </a>
          </>
        )}
      </p>
      <div className={classes.ruleActions}>
        {mayEdit ? (
          <>
            <Button size="compact-sm" variant="default" aria-label={`Edit ${rule.name}`} onClick={onEdit}>
              Edit…
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Switch ${rule.enabled ? 'off' : 'on'} ${rule.name}`}
              onClick={() => setAsked('switch')}
            >
              {rule.enabled ? 'Switch off…' : 'Switch on…'}
            </Button>
            {rule.origin === 'changed' ? (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Restore ${rule.name}`}
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
          aria-label={`History of ${rule.name}`}
          onClick={() => setAsked('history')}
        >
          History
        </Button>
        {rule.revision > 1 ? (
          <span className={classes.hint}>
            <bdi>{rule.changedBy.name}</bdi>, <RelativeTime at={rule.changedAt} ago />
          </span>
        ) : null}
      </div>
      {asked === 'switch' ? (
        <AskReason
          title={`Switch ${rule.enabled ? 'off' : 'on'} ${rule.name}`}
          go={rule.enabled ? 'Switch off' : 'Switch on'}
          danger={rule.enabled}
          work={save}
          onGo={(reason) =>
            save.mutate({ known: rule, rule: { ...before, enabled: !rule.enabled }, reason }, done)
          }
          onClose={close}
        >
          {rule.enabled
            ? 'Texts no longer wait for it, those that wait now too. Other rules of the place still hold.'
            : 'It holds again from now on, for what waits already too.'}
        </AskReason>
      ) : null}
      {asked === 'restore' ? (
        <AskReason
          title={`Restore ${rule.name}`}
          go="Restore"
          work={restore}
          onGo={(reason) => restore.mutate({ id: rule.id, revision: rule.revision, reason }, done)}
          onClose={close}
        >
          It becomes again what comes with Parley. What it was stays in its history.
        </AskReason>
      ) : null}
      {asked === 'history' ? (
        <HistoryDialog kind="rule" subject={rule.id} name={rule.name} onClose={close} />
      ) : null}
    </li>
  );
}

/** What is odd about it, in a line. */
function Facts({ rule, place }: { rule: QuietRuleRow; place: string }) {
  const facts = [
    rule.specialDays.length > 0
      ? `${rule.specialDays.length} special ${rule.specialDays.length === 1 ? 'day' : 'days'}`
      : null,
    rule.validFrom === null ? null : `from ${rule.validFrom}`,
    rule.validUntil === null ? null : `until ${rule.validUntil}`,
    rule.places.includes(place) && rule.places.length === 1
      ? null
      : `for ${rule.places.map(placeName).join(', ')}`,
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <p className={classes.hint}>{facts.join(' · ')}</p>;
}
