import { useEffect, useState } from 'react';
import { useLive } from '../api/live';
import { changeHandset } from '../api/requests';
import type { BusinessNumber, Thread } from '../api/shapes';
import { Avatar } from '../avatar';
import { Icon } from '../icons';
import { initials, readable } from '../numbers';
import { Composer } from './composer';
import { Announcer } from './announcer';
import { PhoneSettings, STATES } from './phone-settings';
import { Texts } from './texts';

export function Handset(props: {
  number: string;
  /** What to call a phone that nobody has named yet. */
  starterName: string;
  businesses: readonly BusinessNumber[];
  onPutAway: () => void;
}) {
  const { number, starterName, businesses } = props;
  const thread = useLive<Thread>(
    `/handsets/${encodeURIComponent(number)}/thread`,
    ['message', 'reached', 'handset', 'webhook', 'reset'],
    number,
  );
  const [chosen, setChosen] = useState<string>();
  const [settings, setSettings] = useState(false);
  const unnamed = thread?.handset.name === '';
  useEffect(() => {
    if (unnamed && starterName) void changeHandset(number, { name: starterName }).catch(() => undefined);
  }, [unnamed, starterName, number]);

  const business = businesses.find((one) => one.number === chosen) ?? businesses[0];
  const name = thread?.handset.name || starterName;
  const state = thread?.handset.state ?? 'on';
  const nameOf = (other: string): string =>
    businesses.find((one) => one.number === other)?.name || readable(other);
  const blockedBy = thread?.blockedBy ?? [];

  return (
    <section className="phone" aria-label={`Handset ${number}`}>
      <header className="phone-head">
        <Avatar number={number} letters={initials(name)} />
        <div className="phone-who">
          <h2>{name || readable(number)}</h2>
          <p>
            {name && <span>{readable(number)}</span>}
            <span className={`state state-${state}`}>
              {thread?.handset.network} · {STATES[state].label}
            </span>
          </p>
        </div>
        <button
          className="icon-button"
          type="button"
          aria-label={`Settings of ${number}`}
          aria-expanded={settings}
          onClick={() => setSettings(!settings)}
        >
          <Icon name="settings" />
        </button>
        <button
          className="icon-button"
          type="button"
          aria-label={`Put ${number} away`}
          onClick={props.onPutAway}
        >
          <Icon name="close" />
        </button>
      </header>
      {settings && thread && <PhoneSettings key={number} handset={thread.handset} />}
      <label className="to">
        <span>To</span>
        <select
          className="bare-select"
          aria-label={`Business texted from ${number}`}
          value={business?.number ?? ''}
          onChange={(event) => setChosen(event.target.value)}
        >
          {businesses.map((one) => (
            <option key={one.number} value={one.number}>
              {one.name ? `${one.name} · ${readable(one.number)}` : readable(one.number)}
            </option>
          ))}
        </select>
      </label>
      <Texts number={number} messages={thread?.messages} nameOf={nameOf} />
      <Announcer messages={thread?.messages} nameOf={nameOf} />
      {blockedBy.length > 0 && (
        <p className="held">
          The carrier holds back texts from {blockedBy.map(nameOf).join(' and ')}. START lets them through
          again.
        </p>
      )}
      <Composer number={number} business={business?.number} />
    </section>
  );
}
