import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { QuietTry, QuietTryInput } from '@parley/contracts';
import { PURPOSES } from '@parley/domain';
import { useState, type FormEvent } from 'react';
import form from '../../../ui/form.module.css';
import { useFormatPhone } from '../../../ui/phone';
import { useNow } from '../../../ui/relative-time';
import { whenTime } from '../../../ui/time';
import { refusedFields } from '../../../ui/wrong-fields';
import { useTryNumber } from '../api/quiet-hours';
import { placeName } from '../places';
import { holdName } from '../words';
import classes from './quiet-hours.module.css';

const ZONES_FROM: Record<NonNullable<QuietTry['zonesFrom']>, string> = {
  contact: 'its own time zone',
  place: 'the place',
  area_code: 'the zones of its area code',
  calling_code: 'the zones of its country',
};

/** Would a text to this number leave at that moment, and by which rules and clocks: nothing is sent. */
export function Tester() {
  const [number, setNumber] = useState('');
  const [purpose, setPurpose] = useState<QuietTryInput['purpose']>('promotional');
  const [at, setAt] = useState('');
  const [timeZone, setTimeZone] = useState('');
  const trying = useTryNumber();
  const wrong = trying.isError ? refusedFields(trying.error, ['number', 'timeZone', 'at']) : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (number.trim() === '') return;
    trying.mutate({
      number: number.trim(),
      purpose,
      ...(at === '' ? {} : { at: new Date(at).toISOString() }),
      ...(timeZone.trim() === '' ? {} : { timeZone: timeZone.trim() }),
    });
  };
  return (
    <div className={classes.tester}>
      <form className={form.form} onSubmit={submit} noValidate>
        <div className={form.pair}>
          <TextInput
            label="Number"
            description="With its country, such as +1 850 555 0100."
            type="tel"
            autoComplete="off"
            value={number}
            error={wrong['number']}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <NativeSelect
            label="Purpose"
            description="Why it is sent."
            value={purpose}
            data={Object.entries(PURPOSES).map(([value, { label }]) => ({ value, label }))}
            onChange={(event) => setPurpose(event.currentTarget.value as QuietTryInput['purpose'])}
          />
          <TextInput
            label="Moment"
            description="Your time; empty: now."
            type="datetime-local"
            value={at}
            error={wrong['at']}
            onChange={(event) => setAt(event.currentTarget.value)}
          />
          <TextInput
            label="Time zone"
            description="Empty: the contact’s, or what the number tells."
            placeholder="America/Chicago"
            autoComplete="off"
            value={timeZone}
            error={wrong['timeZone']}
            onChange={(event) => setTimeZone(event.currentTarget.value)}
          />
        </div>
        {wrong['form'] === undefined ? null : (
          <p className={form.wrong} role="alert">
            {wrong['form']}
          </p>
        )}
        <div className={classes.go}>
          <Button type="submit" loading={trying.isPending} disabled={number.trim() === ''}>
            Try it
          </Button>
        </div>
      </form>
      <div role="status" aria-label="Verdict">
        {trying.data ? <Verdict answer={trying.data} /> : null}
      </div>
    </div>
  );
}

function Verdict({ answer }: { answer: QuietTry }) {
  const now = useNow();
  const format = useFormatPhone();
  const { hold } = answer;
  return (
    <div className={classes.verdict}>
      <p className={classes.standing}>
        <span className={classes.swatch} data-is={hold === null ? 'open' : 'closed'} aria-hidden>
          {hold === null ? '○' : '●'}
        </span>
        <span>
          <b>{hold === null ? 'It would leave' : `It would wait. ${holdName(hold)}`}</b>
          {hold === null
            ? '.'
            : hold.until === null
              ? ', for good.'
              : `, until ${whenTime(hold.until, now)}, your time.`}
        </span>
      </p>
      <p className={classes.hint}>
        {format(answer.number)}
        {answer.place === null ? '' : `, ${placeName(answer.place)}`}
        {answer.zonesFrom === null ? '' : `, by ${ZONES_FROM[answer.zonesFrom]}`}. {answer.counted}{' '}
        {answer.counted === 1 ? 'text counts' : 'texts count'} against its caps.
      </p>
      {answer.checks.length === 0 ? (
        <p className={classes.hint}>{answer.says}</p>
      ) : (
        <table className={classes.table} aria-label="Rules and clocks">
          <thead>
            <tr>
              <th>Rule</th>
              <th>Zone</th>
              <th>Clock</th>
              <th>Allows</th>
            </tr>
          </thead>
          <tbody>
            {answer.checks.map((check) => (
              <tr key={`${check.ruleId} ${check.timeZone}`}>
                <td title={check.source} dir="auto">
                  {check.rule}
                </td>
                <td>{check.timeZone}</td>
                <td>{check.localTime}</td>
                <td>
                  {check.allowed
                    ? 'now'
                    : check.allowedFrom === null
                      ? 'never'
                      : `from ${whenTime(check.allowedFrom, now)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
