import { useEffect, useState } from 'react';
import { AddHandset } from './add-handset';
import { useAway, useLive } from './api/live';
import { changeHandset } from './api/requests';
import type { BusinessNumber, Handset as HandsetFacts } from './api/shapes';
import { type Customer, newCustomer, STARTERS } from './customers';
import { Handset } from './handset/handset';
import { Icon } from './icons';
import { NetworkPanel } from './network/network-panel';
import { numbersIn, searchFor } from './numbers';

/** Beside the handsets from here on, over them below. */
const ROOM_FOR_PANEL = '(min-width: 1180px)';

const none: readonly never[] = [];

export function App() {
  const [open, setOpen] = useState(() => numbersIn(location.search) ?? STARTERS.map(({ number }) => number));
  const [panel, setPanel] = useState(() => matchMedia(ROOM_FOR_PANEL).matches);
  const [adding, setAdding] = useState(false);
  const away = useAway();
  const businesses =
    useLive<{ numbers: BusinessNumber[] }>('/numbers', ['number'])?.numbers ??
    (none as readonly BusinessNumber[]);
  const known = useLive<{ handsets: HandsetFacts[] }>('/handsets', ['handset', 'message', 'reset'])?.handsets;

  useEffect(() => {
    history.replaceState(null, '', searchFor(open));
  }, [open]);

  const add = ({ number, name }: Customer): void => {
    setAdding(false);
    setOpen((numbers) => (numbers.includes(number) ? numbers : [...numbers, number]));
    if (name) void changeHandset(number, { name }).catch(() => undefined);
    requestAnimationFrame(() => document.getElementById(`text-${number}`)?.focus());
  };
  const addSomebodyNew = (): void =>
    add(newCustomer(new Set([...open, ...(known ?? none).map(({ number }) => number)])));
  const putAway = (number: string): void => {
    setOpen((numbers) => numbers.filter((one) => one !== number));
    document.getElementById('new-customer')?.focus();
  };

  const closePanel = (): void => {
    setPanel(false);
    document.getElementById('network-button')?.focus();
  };

  return (
    <div className="page">
      <header className="bar">
        <span className="mark" aria-hidden="true">
          P
        </span>
        <div className="bar-title">
          <h1>Handsets</h1>
          <p>Customers of the simulated carrier</p>
        </div>
        <button className="button" type="button" onClick={() => setAdding(true)}>
          <Icon name="plus" /> <span>Open handset…</span>
        </button>
        <button id="new-customer" className="button primary" type="button" onClick={addSomebodyNew}>
          <Icon name="person" /> <span>New customer</span>
        </button>
        <button
          className="button"
          type="button"
          id="network-button"
          aria-expanded={panel}
          aria-controls="network"
          onClick={() => setPanel(!panel)}
        >
          <Icon name="network" /> <span>Network</span>
        </button>
      </header>
      <p className="banner" role="status" hidden={!away}>
        {away && 'The simulator does not answer. Reconnecting…'}
      </p>
      <div className="floor">
        <main className="phones" aria-label="Handsets">
          {open.length === 0 && (
            <div className="nobody">
              <h2>No handset is open</h2>
              <p>Take a new customer’s, or open one that has texted before.</p>
            </div>
          )}
          {open.map((number) => (
            <Handset
              key={number}
              number={number}
              starterName={STARTERS.find((starter) => starter.number === number)?.name ?? ''}
              businesses={businesses}
              onPutAway={() => putAway(number)}
            />
          ))}
        </main>
        {panel && <NetworkPanel open={open} businesses={businesses} onClose={closePanel} />}
      </div>
      {adding && (
        <AddHandset
          known={(known ?? none).filter(({ number }) => !open.includes(number))}
          onAdd={add}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
