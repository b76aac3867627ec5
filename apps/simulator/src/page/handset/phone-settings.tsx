import { useId } from 'react';
import { changeHandset } from '../api/requests';
import { useWanted } from '../api/use-wanted';
import type { Handset } from '../api/shapes';

export const STATES = {
  on: { label: 'On', says: 'Texts arrive and are confirmed.' },
  unreachable: { label: 'Unreachable', says: 'Off or out of reach: texts come back undelivered, 30003.' },
  landline: { label: 'Landline', says: 'Cannot take texts: they come back undelivered, 30006.' },
} as const satisfies Record<Handset['state'], { label: string; says: string }>;

const NETWORKS = ['Verizon', 'AT&T', 'T-Mobile', 'US Cellular'];

export function PhoneSettings({ handset }: { handset: Handset }) {
  const id = useId();
  const { number } = handset;
  const [network, setNetwork] = useWanted(handset.network, (wanted) =>
    changeHandset(number, { network: wanted }),
  );
  const [state, setState] = useWanted(handset.state, (wanted) => changeHandset(number, { state: wanted }));
  const rename = (name: string): void => void changeHandset(number, { name }).catch(() => undefined);
  return (
    <div className="phone-settings" role="group" aria-label={`Settings of ${number}`}>
      <label htmlFor={`${id}name`}>Name</label>
      <input
        id={`${id}name`}
        className="field"
        defaultValue={handset.name}
        maxLength={80}
        autoComplete="off"
        onBlur={(event) => rename(event.target.value.trim())}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
      <label htmlFor={`${id}network`}>Network</label>
      <select
        id={`${id}network`}
        className="field"
        value={network}
        onChange={(event) => setNetwork(event.target.value)}
      >
        {[...new Set([...NETWORKS, network])].map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <span id={`${id}state`}>Phone</span>
      <div className="choices" role="radiogroup" aria-labelledby={`${id}state`}>
        {Object.entries(STATES).map(([value, { label }]) => (
          <label key={value}>
            <input
              type="radio"
              name={`${id}states`}
              checked={state === value}
              onChange={() => setState(value as Handset['state'])}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <p className="quiet">{STATES[state].says}</p>
    </div>
  );
}
