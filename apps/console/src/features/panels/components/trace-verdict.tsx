import type { RouteTrace } from '@parley/contracts';
import {
  IconArrowRight,
  IconBellRinging,
  IconHandStop,
  IconMessageBolt,
  IconMessageOff,
  IconPin,
  IconTag,
} from '@tabler/icons-react';
import { Chip } from '../../../ui/chip';
import { useQueue } from '../../../api/directory';
import { kindInWords } from '../trace-words';
import classes from './trace.module.css';

/** One sentence: which word matched which rule. Also the summary in the contact panel. */
export function Verdict({ trace }: { trace: RouteTrace }) {
  const { winner, matched } = trace;
  if (winner === null) {
    return (
      <p className={classes.verdict}>
        {trace.rulesConsidered === 0 ? 'No rules were published then.' : 'No rule matched.'}
      </p>
    );
  }
  return (
    <p className={classes.verdict}>
      {matched === null || matched.kind === 'catch_all' ? (
        'No word matched, so it fell to '
      ) : (
        <>
          {kindInWords(matched.kind)} <code dir="auto">{matched.word}</code> matched{' '}
          {matched.typo === undefined ? null : <>(“{matched.typo}” was taken for a typo) </>}
        </>
      )}
      rule {winner.index + 1} <bdi>“{winner.name}”</bdi>
      {trace.setVersion === null ? null : ` of set ${trace.setVersion}`}
    </p>
  );
}

const INTENTS: Record<NonNullable<RouteTrace['applied']['consentIntent']>, string> = {
  opt_out: 'The text is an opt-out, which is heard before any rule.',
  opt_in: 'The text is an opt-in, which is heard before any rule.',
  keep: 'The text answers which texts may go on, which is heard before any rule.',
  help: 'The text asks for help, which is answered before any rule.',
};

/** Which of two sets decided while one was being rolled out, and why it was this one. */
export function RolloutReason({ trace }: { trace: RouteTrace }) {
  if (trace.rollout === undefined) return null;
  const { version, percent, place, isIn } = trace.rollout;
  return (
    <p className={classes.verdict}>
      Set {version} was for {percent} % of contacts then. This contact’s place is {place.toFixed(2)} of 100,
      so{' '}
      {isIn ? 'it was among them.' : `it was not yet among them, and set ${trace.setVersion ?? ''} decided.`}
    </p>
  );
}

/** What came of it: queue, labels, automatic reply, or why the thread stayed. */
export function Applied({ trace }: { trace: RouteTrace }) {
  const { applied } = trace;
  const queue = useQueue(applied.queueId);
  const queueName = applied.queueName ?? queue?.name ?? null;
  return (
    <ul className={classes.applied}>
      {applied.consentIntent === null ? null : (
        <li>
          <IconHandStop size={15} aria-hidden />
          <span>{INTENTS[applied.consentIntent]}</span>
        </li>
      )}
      {applied.moved && queueName !== null ? (
        <li>
          <IconArrowRight size={15} aria-hidden />
          <span>
            Moved to <Chip colour={queue?.colour}>{queueName}</Chip>
          </span>
        </li>
      ) : (
        <li>
          <IconPin size={15} aria-hidden />
          <span>
            {applied.reason ??
              (trace.winner === null ? 'The thread stayed where it was.' : 'It is in that queue already.')}
          </span>
        </li>
      )}
      {applied.labels.length === 0 ? null : (
        <li>
          <IconTag size={15} aria-hidden />
          <span className={classes.chips}>
            {applied.labels.map((label) => (
              <Chip key={label}>{label}</Chip>
            ))}
          </span>
        </li>
      )}
      {doneInWords(applied).map((words) => (
        <li key={words}>
          <IconBellRinging size={15} aria-hidden />
          <span>{words}</span>
        </li>
      ))}
      {applied.autoReplied ? (
        <li>
          <IconMessageBolt size={15} aria-hidden />
          <span>Answered automatically</span>
        </li>
      ) : null}
      {applied.notAnswered === undefined ? null : (
        <li>
          <IconMessageOff size={15} aria-hidden />
          <span>{applied.notAnswered}</span>
        </li>
      )}
    </ul>
  );
}

/** What else the rule did. */
const doneInWords = ({ assignedTo, notified, callback }: RouteTrace['applied']): string[] => [
  ...(assignedTo === undefined ? [] : [`Assigned to ${assignedTo}`]),
  ...(notified === undefined ? [] : [`Told ${notified.join(', ')}`]),
  ...(callback === true ? ['A call was asked for'] : []),
];
