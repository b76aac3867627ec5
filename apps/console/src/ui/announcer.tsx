import { createStore, useStore } from '../state/store';

const said = createStore({ text: '', turn: 0 });

/** Has something read out politely, e.g. a new text in the open thread. */
export const announce = (text: string): void => said.set(({ turn }) => ({ text, turn: turn + 1 }));

/** The live region; once per page. */
export function Announcer() {
  const { text, turn } = useStore(said, (value) => value);
  return (
    <div className="visually-hidden" role="status" aria-label="News">
      {/* A new element each time, so that the same words twice are read twice. */}
      <span key={turn}>{text}</span>
    </div>
  );
}
