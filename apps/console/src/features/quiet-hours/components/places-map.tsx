import { useRef, type KeyboardEvent } from 'react';
import { useNow } from '../../../ui/relative-time';
import { whenTime } from '../../../ui/time';
import type { PlaceState } from '../place-state';
import { placeName, type Tile, TILE_COLUMNS, TILE_ROWS, TILES } from '../places';
import { STATES } from '../words';
import classes from './quiet-hours.module.css';

interface PlacesMapProps {
  states: ReadonlyMap<string, PlaceState>;
  chosen: string | null;
  onChoose: (place: string) => void;
}

const STEPS: Readonly<Record<string, [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The next tile that way: in the same row or column, over gaps; where there is none, the nearest one that way. */
function neighbour(from: Tile, key: string): Tile | undefined {
  const [rows, columns] = STEPS[key] ?? [0, 0];
  const ahead = TILES.filter(
    (tile) => (tile.row - from.row) * rows > 0 || (tile.column - from.column) * columns > 0,
  );
  const far = (tile: Tile) => {
    const along = Math.abs(rows === 0 ? tile.column - from.column : tile.row - from.row);
    const aside = Math.abs(rows === 0 ? tile.row - from.row : tile.column - from.column);
    return along + aside * 20;
  };
  return ahead.toSorted((a, b) => far(a) - far(b))[0];
}

/** The states as tiles of one size, one stop of the tab key; arrows go from state to state. */
export function PlacesMap({ states, chosen, onChoose }: PlacesMapProps) {
  const now = useNow();
  const tiles = useRef(new Map<string, HTMLButtonElement>());
  const stop = TILES.some(({ place }) => place === chosen) ? chosen : TILES[0]?.place;
  const step = (tile: Tile) => (event: KeyboardEvent) => {
    const next = neighbour(tile, event.key);
    if (!(event.key in STEPS)) return;
    event.preventDefault();
    if (next) tiles.current.get(next.place)?.focus();
  };
  const label = (place: string, state: PlaceState | undefined): string =>
    [
      placeName(place),
      state ? STATES[state.is].name.toLowerCase() : null,
      state?.opensAt ? `until ${whenTime(state.opensAt, now)} here` : null,
      state ? `${state.clocks.join(' and ')} there` : null,
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <div
      role="group"
      aria-label="States, arrows go from one to the next"
      className={classes.map}
      style={{
        gridTemplateColumns: `repeat(${TILE_COLUMNS}, minmax(0, 1fr))`,
        gridTemplateRows: `repeat(${TILE_ROWS}, auto)`,
      }}
    >
      {TILES.map((tile) => {
        const { place, row, column } = tile;
        const state = states.get(place);
        return (
          <button
            key={place}
            ref={(element) => {
              if (element) tiles.current.set(place, element);
              else tiles.current.delete(place);
            }}
            type="button"
            className={classes.tile}
            style={{ gridRow: row, gridColumn: column }}
            data-is={state?.is}
            tabIndex={place === stop ? 0 : -1}
            aria-pressed={place === chosen}
            title={label(place, state)}
            onClick={() => onChoose(place)}
            onKeyDown={step(tile)}
          >
            <b>{place.slice(-2)}</b>
            <span className="visually-hidden">{label(place, state)}</span>
            <span className={classes.sign} aria-hidden>
              {state ? STATES[state.is].sign : ''}
            </span>
            <span className={classes.tileClock} aria-hidden>
              {state?.clocks[0] ?? ''}
              {(state?.clocks.length ?? 0) > 1 ? '+' : ''}
            </span>
          </button>
        );
      })}
    </div>
  );
}
