import { useId, useMemo } from 'react';
import { sayProblem } from '../../../ui/said';
import { localTimeIn } from '../../../ui/time';
import { useEditContact } from '../api/panels';
import { zoneCity } from '../words';
import { InPlace } from './in-place';

interface ContactZoneProps {
  contactId: string;
  timeZone: string | null;
  now: number;
}

/** Where the contact's clocks go: quiet hours are theirs. */
export function ContactZone({ contactId, timeZone, now }: ContactZoneProps) {
  const edit = useEditContact(contactId);
  const list = useId();
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const time = timeZone === null ? null : localTimeIn(timeZone, now);
  const words = time === null || timeZone === null ? null : `${time}, ${zoneCity(timeZone)}`;
  return (
    <InPlace
      add="Add a time zone"
      change={`Change the time zone, ${words ?? timeZone ?? ''}`}
      label="Time zone"
      value={timeZone}
      words={words}
      input={{ placeholder: 'America/Chicago', maxLength: 60, list }}
      onChange={(next) =>
        edit.mutate(
          { timeZone: next },
          { onError: (error) => sayProblem(error, 'The time zone was not changed') },
        )
      }
    >
      <datalist id={list}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </InPlace>
  );
}
