// When a reply shall leave. A chunk of its own: it comes with the first "Schedule…".
import { LIMITS, type Contact } from '@parley/contracts';
import { lazy, Suspense, useState } from 'react';
import { whenTime } from '../../../ui/time';
import { Picker } from '../components/picker';
import { scheduleTimes, type ScheduleTime } from './schedule-times';

const MomentDialog = lazy(async () => ({
  default: (await import('../../../ui/moment-dialog')).MomentDialog,
}));

interface SchedulePickerProps {
  contact: Pick<Contact, 'name' | 'timeZone'>;
  /** Given as an ISO instant. */
  onPick: (at: string) => void;
  onClose: () => void;
}

export function SchedulePicker({ contact, onPick, onClose }: SchedulePickerProps) {
  const [now] = useState(Date.now);
  const [custom, setCustom] = useState(false);
  if (custom)
    return (
      <Suspense fallback={null}>
        <MomentDialog
          title="Send at"
          verb="Choose this time"
          mostDays={LIMITS.scheduleDays}
          onPick={onPick}
          onClose={onClose}
        />
      </Suspense>
    );
  const words: Record<ScheduleTime['id'], string> = {
    later_today: 'Later today',
    tomorrow: 'Tomorrow morning',
    tomorrow_theirs: `Tomorrow at nine for ${contact.name ?? 'the customer'}`,
  };
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Picker
      title="Send at"
      placeholder="When should it leave?"
      several
      onClose={onClose}
      onPick={(id) => {
        if (id === 'custom') return setCustom(true);
        onPick(id);
        onClose();
      }}
      options={[
        ...scheduleTimes(now, own, known(contact.timeZone)).map(({ id, at }) => ({
          id: at,
          label: words[id],
          hint: whenTime(at, now),
        })),
        { id: 'custom', label: 'A date and time…' },
      ]}
    />
  );
}

/** A zone this browser does not know is as good as none. */
function known(timeZone: string | null): string | null {
  try {
    if (timeZone !== null) new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return null;
  }
}
