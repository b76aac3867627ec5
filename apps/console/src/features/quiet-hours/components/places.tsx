import type { QuietHoursSettings } from '@parley/contracts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useNow } from '../../../ui/relative-time';
import { otherPlaces, stateOf } from '../place-state';
import { placeName, TILES } from '../places';
import { STATES } from '../words';
import type { EditedRule } from './edit-rule';
import { PlacePanel } from './place-panel';
import { PlacesMap } from './places-map';
import classes from './quiet-hours.module.css';
import type { Undoable } from './undo-change';

interface PlacesProps {
  settings: QuietHoursSettings;
  onEdit: (edited: EditedRule) => void;
  onUndoable: (undoable: Undoable) => void;
}

const ON_MAP = new Set(TILES.map(({ place }) => place));

/** Where texts may arrive at this moment: the states as a map, other countries as a list, and the rules of one place. */
export function Places({ settings, onEdit, onUndoable }: PlacesProps) {
  const minute = Math.floor(useNow() / 60_000) * 60_000;
  const navigate = useNavigate();
  const { place: asked } = useSearch({ strict: false }) as { place?: string };
  const states = useMemo(
    () => new Map(TILES.map(({ place }) => [place, stateOf(place, minute, settings)])),
    [minute, settings],
  );
  const others = useMemo(
    () => otherPlaces(settings, ON_MAP, placeName).map((place) => stateOf(place, minute, settings)),
    [minute, settings],
  );
  const chosen = asked ?? null;
  const choose = (place: string) =>
    void navigate({ to: '/settings/quiet-hours', search: { place }, replace: true });
  const open = [...states.values()].filter(({ is }) => is === 'open').length;
  return (
    <div className={classes.places}>
      <section aria-label="United States">
        <div className={classes.mapHead}>
          <h2>United States</h2>
          <p>
            Open now in {open} of {states.size}
          </p>
        </div>
        <PlacesMap states={states} chosen={chosen} onChoose={choose} />
        <ul className={classes.legend} aria-label="Legend">
          {(['open', 'part', 'closed', 'never'] as const).map((is) => (
            <li key={is}>
              <span className={classes.swatch} data-is={is} aria-hidden>
                {STATES[is].sign}
              </span>
              {STATES[is].name}
            </li>
          ))}
        </ul>
      </section>
      <PlacePanel
        key={chosen ?? ''}
        state={chosen === null ? null : stateOf(chosen, minute, settings)}
        settings={settings}
        onEdit={onEdit}
        onUndoable={onUndoable}
      />
      <section aria-label="Other places">
        <h2>Other places</h2>
        <ul className={classes.others}>
          {others.map((state) => (
            <li key={state.place}>
              <button
                type="button"
                className={classes.other}
                aria-pressed={chosen === state.place}
                onClick={() => choose(state.place)}
              >
                <span className={classes.swatch} data-is={state.is} aria-hidden>
                  {STATES[state.is].sign}
                </span>
                <span className={classes.otherName}>{placeName(state.place)}</span>
                <span className={classes.clock}>{state.clocks.join(', ')}</span>
                <span className={classes.otherState}>{STATES[state.is].name}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
