import type { QuietRuleRow } from '@parley/contracts';
import { Chip } from '../../../ui/chip';
import { useRestoreRule, useSaveRule } from '../api/quiet-hours';
import { weekInWords } from '../hours-text';
import { placeName } from '../places';
import { STANDINGS } from '../words';
import { Card } from './card';
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
  const save = useSaveRule();
  const restore = useRestoreRule();
  const before = ruleInputOf(rule);
  const done = (close: () => void) => ({
    onSuccess: (now: QuietRuleRow) => {
      onUndoable({ kind: 'rule', before, now });
      close();
    },
  });
  const standing = STANDINGS[rule.standing];
  return (
    <Card
      kind="rule"
      row={rule}
      chip={
        <span title={standing.says}>
          <Chip colour={rule.standing === 'law' ? 'indigo' : 'gray'}>{standing.name}</Chip>
        </span>
      }
      switching={{
        work: save,
        offMeans:
          'Texts no longer wait for it, those that wait now too. Other rules of the place still hold.',
        onMeans: 'It holds again from now on, for what waits already too.',
        go: (reason, close) =>
          save.mutate({ known: rule, rule: { ...before, enabled: !rule.enabled }, reason }, done(close)),
      }}
      restoring={{
        work: restore,
        go: (reason, close) => restore.mutate({ id: rule.id, revision: rule.revision, reason }, done(close)),
      }}
      onEdit={onEdit}
    >
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
    </Card>
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
