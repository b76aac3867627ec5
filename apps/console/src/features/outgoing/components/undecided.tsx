import { Button } from '@mantine/core';
import type { OutgoingSummary, UnknownDecision } from '@parley/contracts';
import { IconHelpHexagon } from '@tabler/icons-react';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { sayDone, sayProblem } from '../../../ui/said';
import { clockTime, exactTime } from '../../../ui/time';
import { useDecideOutage } from '../api/outgoing';
import { countInWords } from '../counts';
import { Confirm } from './confirm';
import classes from './outgoing-page.module.css';

type Outage = OutgoingSummary['undecided'][number];

const CHOICES: { decision: UnknownDecision['decision']; label: string; consequence: string }[] = [
  {
    decision: 'send_again',
    label: 'Send all again',
    consequence: 'Those that had arrived after all are read twice.',
  },
  {
    decision: 'leave_unsent',
    label: 'Leave all unsent',
    consequence: 'Those that had not arrived are never read.',
  },
  {
    decision: 'treat_as_sent',
    label: 'Treat all as sent',
    consequence: 'They count as sent; those that had not arrived are never read.',
  },
];

/** Texts of unknown fate, by connection: one word of a person for all of an outage. */
export function Undecided({ undecided }: { undecided: Outage[] }) {
  const mayControl = useCan('sending.control');
  const [asked, setAsked] = useState<{ outage: Outage; choice: (typeof CHOICES)[number] } | null>(null);
  const decide = useDecideOutage();
  if (undecided.length === 0) return null;
  return (
    <>
      <ul className={classes.pauses} id="undecided" aria-label="Texts that may not have been sent">
        {undecided.map((outage) => (
          <li key={outage.connection.id}>
            <IconHelpHexagon size={16} stroke={2} aria-hidden />
            <p>
              <b>{countInWords(outage.count)} may not have been sent</b> through {outage.connection.name},{' '}
              <span title={exactTime(outage.since)}>{clockTime(outage.since)}</span> to{' '}
              <span title={exactTime(outage.until)}>{clockTime(outage.until)}</span>
            </p>
            {mayControl
              ? CHOICES.map((choice) => (
                  <Button
                    key={choice.decision}
                    variant="default"
                    onClick={() => setAsked({ outage, choice })}
                  >
                    {choice.label}
                  </Button>
                ))
              : null}
          </li>
        ))}
      </ul>
      {asked ? (
        <Confirm
          title={asked.choice.label}
          go={asked.choice.label}
          risky
          busy={decide.isPending}
          onClose={() => setAsked(null)}
          onGo={() =>
            decide.mutate(
              {
                decision: asked.choice.decision,
                connectionId: asked.outage.connection.id,
                until: asked.outage.until,
              },
              {
                onSuccess: ({ done, refused }) =>
                  sayDone(`${done} decided${refused > 0 ? `, ${refused} not: look at their threads` : ''}.`),
                onError: (error) => sayProblem(error, 'Not all were decided'),
                onSettled: () => setAsked(null),
              },
            )
          }
        >
          {countInWords(asked.outage.count)} through {asked.outage.connection.name}.{' '}
          {asked.choice.consequence}
        </Confirm>
      ) : null}
    </>
  );
}
