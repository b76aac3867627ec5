import '@mantine/core/styles/SimpleGrid.layer.css';
import '@mantine/dates/styles.layer.css';
import { Button } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { useState } from 'react';
import { Dialog } from './dialog';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PATTERN = 'YYYY-MM-DD HH:mm';

/** A local date and time as the picker writes it: 2026-03-04 09:00:00. */
const written = (ms: number): string => {
  const local = new Date(ms - new Date(ms).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16).replace('T', ' ');
};

interface MomentDialogProps {
  title: string;
  /** What the button does. */
  verb: string;
  /** What it begins with; this time tomorrow when it is left out. */
  from?: string;
  /** How far ahead it may lie. */
  mostDays: number;
  /** Given as an ISO instant. */
  onPick: (at: string) => void;
  onClose: () => void;
}

/** A moment of one's own choosing, in one's own time zone. */
export function MomentDialog({ title, verb, from, mostDays, onPick, onClose }: MomentDialogProps) {
  const [opened] = useState(Date.now);
  const [value, setValue] = useState<string | null>(
    written(from === undefined ? opened + 24 * HOUR : Date.parse(from)),
  );
  const chosen = value ? new Date(value.replace(' ', 'T')) : null;
  const ahead = chosen !== null && chosen.getTime() > opened && chosen.getTime() <= opened + mostDays * DAY;
  return (
    <Dialog opened onClose={onClose} title={title} size={420} yOffset="12vh">
      <DateTimePicker
        data-autofocus
        label="Date and time"
        size="sm"
        valueFormat={PATTERN}
        minDate={written(opened).slice(0, 10)}
        maxDate={written(opened + mostDays * DAY).slice(0, 10)}
        value={value}
        onChange={setValue}
        error={ahead ? null : `Choose a moment to come, at most ${mostDays} days ahead`}
      />
      <Button
        mt={16}
        size="sm"
        disabled={!ahead}
        onClick={() => {
          if (!chosen) return;
          onPick(chosen.toISOString());
          onClose();
        }}
      >
        {verb}
      </Button>
    </Dialog>
  );
}
