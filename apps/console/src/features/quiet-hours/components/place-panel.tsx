import { Button } from '@mantine/core';
import type { QuietHoursSettings } from '@parley/contracts';
import { IconMapPin, IconPlus } from '@tabler/icons-react';
import { useCan } from '../../../api/session';
import { useNow } from '../../../ui/relative-time';
import { EmptyState } from '../../../ui/states';
import { whenTime } from '../../../ui/time';
import { type PlaceState, rulesOf } from '../place-state';
import { placeName } from '../places';
import { STATES } from '../words';
import type { EditedRule } from './edit-rule';
import classes from './quiet-hours.module.css';
import { RuleCard } from './rule-card';
import type { Undoable } from './undo-change';

interface PlacePanelProps {
  /** Null: none is chosen. */
  state: PlaceState | null;
  settings: QuietHoursSettings;
  onEdit: (edited: EditedRule) => void;
  onUndoable: (undoable: Undoable) => void;
}

/** One place: how it stands, until when, and every rule that holds there with its source. */
export function PlacePanel({ state, settings, onEdit, onUndoable }: PlacePanelProps) {
  const now = useNow();
  const mayEdit = useCan('quiet.edit');
  if (state === null)
    return (
      <section className={classes.place} aria-label="Place">
        <EmptyState icon={IconMapPin} title="Choose a place">
          Its rules, their sources and who changed them are shown here.
        </EmptyState>
      </section>
    );
  const { place } = state;
  const name = placeName(place);
  const rules = rulesOf(place, settings.rules);
  return (
    <section className={classes.place} aria-label={name}>
      <h2>{name}</h2>
      <p className={classes.standing}>
        <span className={classes.swatch} data-is={state.is} aria-hidden>
          {STATES[state.is].sign}
        </span>
        <span>
          <b>{STATES[state.is].name}</b>
          {state.clocks.length > 0 ? `, it is ${state.clocks.join(' and ')} there` : ''}
          {state.opensAt === null
            ? ''
            : `. All of it is open from ${whenTime(state.opensAt, now)}, your time`}
          .
        </span>
      </p>
      {rules.length === 0 ? (
        <p className={classes.hint}>No rule holds here: texts leave at any hour.</p>
      ) : (
        <ul className={classes.rules} aria-label={`Rules of ${name}`}>
          {rules.map((rule) => (
            <RuleCard
              key={rule.id}
              rule={rule}
              place={place}
              onEdit={() => onEdit({ rule, places: rule.places })}
              onUndoable={onUndoable}
            />
          ))}
        </ul>
      )}
      {mayEdit ? (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={2} aria-hidden />}
          onClick={() => onEdit({ rule: null, places: place === '*' ? [] : [place] })}
        >
          Add a rule for {place === '*' ? 'a country' : name}…
        </Button>
      ) : null}
      <p className={classes.hint}>
        Where several rules hold, all of them must allow. No legal advice: have them checked by whoever
        answers for them.
      </p>
    </section>
  );
}
