import { Textarea, TextInput } from '@mantine/core';
import { calendarProblems, WEEKDAYS } from '@parley/domain';
import { useState } from 'react';
import {
  daysAsText,
  daysFromText,
  type RouteCalendar,
  spansAsText,
  spansFromText,
} from '../editing/calendar-text';
import classes from './rule-form.module.css';

interface HoursFieldsProps {
  calendar: RouteCalendar;
  onChange: (calendar: RouteCalendar) => void;
}

/** A calendar as text: hours a day, days off one a line. What is wrong is said at its field as it is typed. */
export function HoursFields({ calendar, onChange }: HoursFieldsProps) {
  const problems = calendarProblems(calendar);
  const errorAt = (start: string) => problems.find(({ field }) => field.startsWith(start))?.message ?? null;
  const neverOpen = problems.find(({ code }) => code === 'never_open')?.message ?? null;
  return (
    <fieldset className={classes.hours}>
      <legend>Hours of this rule</legend>
      <TextInput
        label="Time zone"
        value={calendar.timeZone}
        error={errorAt('timeZone')}
        onChange={(event) => onChange({ ...calendar, timeZone: event.currentTarget.value.trim() })}
      />
      {WEEKDAYS.map((day) => (
        <TextField
          key={day}
          label={day.charAt(0).toUpperCase() + day.slice(1)}
          placeholder="Closed"
          text={spansAsText(calendar.week[day] ?? [])}
          error={errorAt(`week.${day}`)}
          onText={(text) => onChange({ ...calendar, week: { ...calendar.week, [day]: spansFromText(text) } })}
        />
      ))}
      <div className={classes.wide}>
        <TextField
          isLong
          label="Holidays and special days"
          placeholder="2026-12-25 Christmas Day"
          text={daysAsText(calendar.specialDays)}
          error={errorAt('specialDays') ?? neverOpen}
          onText={(text) => onChange({ ...calendar, specialDays: daysFromText(text) })}
        />
      </div>
    </fieldset>
  );
}

interface TextFieldProps {
  label: string;
  placeholder: string;
  text: string;
  error: string | null;
  isLong?: boolean;
  onText: (text: string) => void;
}

/** Keeps what is being typed as it is typed; on leaving, it is shown as it was understood. */
function TextField({ text, onText, isLong = false, ...field }: TextFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shared = {
    ...field,
    value: typed ?? text,
    onChange: (event: { currentTarget: { value: string } }) => {
      setTyped(event.currentTarget.value);
      onText(event.currentTarget.value);
    },
    onBlur: () => setTyped(null),
  };
  return isLong ? <Textarea autosize minRows={2} maxRows={8} {...shared} /> : <TextInput {...shared} />;
}
