import { type FormEvent, useId, useState } from 'react';
import { setFault } from '../api/requests';
import type { BusinessNumber, Fault, FaultName, KnownFault } from '../api/shapes';
import { meantNumber, readable } from '../numbers';

const PLACES = {
  webhook: 'Webhooks to the business',
  send: 'Sending by the business',
  network: 'On the way',
};

export function FaultForm(props: {
  known: Record<FaultName, KnownFault>;
  open: readonly string[];
  businesses: readonly BusinessNumber[];
}) {
  const { known } = props;
  const id = useId();
  const [fault, setName] = useState<FaultName>('duplicate');
  const [wrong, setWrong] = useState('');
  const chosen = known[fault];

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (field: string): string => String(form.get(field) ?? '').trim();
    const number = said('number') === '' ? '*' : meantNumber(said('number'));
    if (number === null)
      return setWrong('A whole number with its country, like +12025550143, or nothing for any.');
    const numeric = (field: string): number | undefined =>
      said(field) === '' ? undefined : Number(said(field));
    const times = numeric('times');
    const delayMs = numeric('delayMs');
    try {
      await setFault({
        number,
        fault,
        rate: (numeric('share') ?? 100) / 100,
        target: (said('target') || 'all') as Fault['target'],
        ...(times === undefined ? {} : { times }),
        ...(delayMs === undefined ? {} : { delayMs }),
      });
      setWrong('');
    } catch (error) {
      setWrong((error as Error).message);
    }
  };

  return (
    <form className="fault-form" onSubmit={(event) => void submit(event)}>
      <label htmlFor={`${id}fault`}>Fault</label>
      <select
        id={`${id}fault`}
        className="field"
        value={fault}
        aria-describedby={`${id}says`}
        onChange={(event) => setName(event.target.value as FaultName)}
      >
        {Object.entries(PLACES).map(([place, label]) => (
          <optgroup key={place} label={label}>
            {(Object.entries(known) as [FaultName, KnownFault][])
              .filter(([, { at }]) => at === place)
              .map(([name]) => (
                <option key={name} value={name}>
                  {name.replaceAll('_', ' ')}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <p className="quiet wide" id={`${id}says`}>
        {chosen.says[0]?.toUpperCase() + chosen.says.slice(1)}.
      </p>
      <label htmlFor={`${id}number`}>Number</label>
      <input
        id={`${id}number`}
        name="number"
        className="field"
        list={`${id}numbers`}
        placeholder="any"
        autoComplete="off"
      />
      <datalist id={`${id}numbers`}>
        {props.open.map((number) => (
          <option key={number} value={number} />
        ))}
        {props.businesses.map(({ number, name }) => (
          <option key={number} value={number} label={name || readable(number)} />
        ))}
      </datalist>
      {chosen.at === 'webhook' && (
        <>
          <label htmlFor={`${id}target`}>Of</label>
          <select id={`${id}target`} name="target" className="field" defaultValue="all">
            <option value="all">texts and receipts</option>
            <option value="inbound">texts in</option>
            <option value="status">receipts</option>
          </select>
        </>
      )}
      <label htmlFor={`${id}times`}>Times</label>
      <div className="pair">
        <input
          id={`${id}times`}
          name="times"
          className="field"
          type="number"
          min={1}
          placeholder="until lifted"
        />
        <input
          name="share"
          className="field"
          type="number"
          min={1}
          max={100}
          placeholder="100 %"
          aria-label="Share in per cent"
        />
      </div>
      {chosen.delayMs !== undefined && (
        <>
          <label htmlFor={`${id}delay`}>Delay, ms</label>
          <input
            id={`${id}delay`}
            name="delayMs"
            className="field"
            type="number"
            min={0}
            max={600_000}
            placeholder={String(chosen.delayMs)}
          />
        </>
      )}
      {wrong && (
        <p className="wrong wide" role="alert">
          {wrong}
        </p>
      )}
      <button type="submit" className="button wide">
        Set fault
      </button>
    </form>
  );
}
