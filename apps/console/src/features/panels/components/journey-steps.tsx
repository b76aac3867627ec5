import type { JourneyStep } from '@parley/contracts';
import {
  IconBuildingBroadcastTower,
  IconChecks,
  IconClockHour4,
  IconGavel,
  IconInbox,
  IconMail,
  IconPencil,
  IconReceipt,
  IconRoute,
  IconSend,
  IconUserCheck,
  IconWebhook,
  type Icon,
} from '@tabler/icons-react';
import { clockTime, exactTime } from '../../../ui/time';
import { offsetInWords } from '../words';
import classes from './journey-steps.module.css';
import panel from './panel.module.css';

const ICONS: Record<JourneyStep['kind'], Icon> = {
  written: IconPencil,
  queued: IconClockHour4,
  claimed: IconUserCheck,
  sending: IconSend,
  answer: IconBuildingBroadcastTower,
  receipt: IconReceipt,
  settled: IconChecks,
  decision: IconGavel,
  email: IconMail,
  received: IconInbox,
  webhook: IconWebhook,
  routed: IconRoute,
};

/** The steps, oldest first, each with the time since the first. */
export function JourneySteps({ steps }: { steps: JourneyStep[] }) {
  const start = Date.parse(steps[0]?.at ?? '');
  if (steps.length === 0) return <p className={panel.quiet}>Nothing is recorded for this text yet.</p>;
  return (
    <ol className={classes.steps} aria-label="Steps">
      {steps.map((step, index) => {
        const Icon = ICONS[step.kind];
        return (
          <li key={`${step.at} ${index}`} className={classes.step}>
            <span className={classes.icon} aria-hidden>
              <Icon size={15} stroke={1.75} />
            </span>
            <div className={classes.what}>
              <strong>{step.title}</strong>
              {step.actor === null ? null : <span className={classes.who}> by {step.actor.name}</span>}
              {step.detail === null ? null : <p dir="auto">{step.detail}</p>}
              {step.code === null ? null : <code>{step.code}</code>}
            </div>
            <time dateTime={step.at} title={exactTime(step.at)}>
              {index === 0 ? clockTime(step.at) : offsetInWords(Date.parse(step.at) - start)}
            </time>
          </li>
        );
      })}
    </ol>
  );
}
