import { Textarea, TextInput } from '@mantine/core';
import { WEEKDAYS } from '@parley/domain';
import classes from '../../../ui/form.module.css';
import type { HoursWords } from '../queue-words';
import own from './queues.module.css';

interface QueueHoursProps {
  hours: HoursWords;
  error: string | undefined;
  onChange: (hours: HoursWords) => void;
}

/** When a queue is open, as one would write it on a door. */
export function QueueHours({ hours, error, onChange }: QueueHoursProps) {
  return (
    <>
      <TextInput
        label="Time zone"
        description="Such as Europe/Paris."
        autoComplete="off"
        value={hours.timeZone}
        onChange={(event) => onChange({ ...hours, timeZone: event.currentTarget.value })}
      />
      <div className={own.week}>
        {WEEKDAYS.map((day) => (
          <TextInput
            key={day}
            label={day.charAt(0).toUpperCase() + day.slice(1)}
            placeholder="closed"
            autoComplete="off"
            value={hours.week[day]}
            onChange={(event) =>
              onChange({ ...hours, week: { ...hours.week, [day]: event.currentTarget.value } })
            }
          />
        ))}
      </div>
      <p className={classes.hint}>
        Such as 09:00-12:00, 13:00-17:30. An end before its start is on the next day.
      </p>
      <Textarea
        label="Holidays and other days"
        description="One a line: 2026-12-25 Christmas Day, or with hours 2026-12-24 09:00-12:00 Christmas Eve."
        autosize
        minRows={2}
        value={hours.specialDays}
        onChange={(event) => onChange({ ...hours, specialDays: event.currentTarget.value })}
      />
      {error === undefined ? null : (
        <p className={classes.wrong} role="alert">
          {error}
        </p>
      )}
    </>
  );
}
