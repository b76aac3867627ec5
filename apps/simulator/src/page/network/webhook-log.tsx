import { useLive } from '../api/live';
import type { WebhookAttempt } from '../api/shapes';
import { readable } from '../numbers';

const LISTED = 60;
const time = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

export function WebhookLog() {
  const webhooks = useLive<{ webhooks: WebhookAttempt[] }>(`/webhooks?limit=${LISTED}`, [
    'webhook',
    'reset',
  ])?.webhooks;
  if (!webhooks) return null;
  if (webhooks.length === 0)
    return <p className="quiet">None sent yet. Each text in and each receipt is one.</p>;
  return (
    <table className="log">
      <thead className="unseen">
        <tr>
          <th scope="col">Time</th>
          <th scope="col">What</th>
          <th scope="col">Answer</th>
        </tr>
      </thead>
      <tbody>
        {webhooks.map((attempt) => (
          <tr key={attempt.id}>
            <td>
              <time dateTime={attempt.at}>{time.format(new Date(attempt.at))}</time>
            </td>
            <td title={attempt.url}>
              {attempt.kind === 'inbound' ? 'text in' : attempt.status}
              <small>
                {readable(attempt.kind === 'inbound' ? attempt.from : attempt.to)}
                {attempt.faults.length > 0 && ` · ${attempt.faults.join(', ')}`}
              </small>
            </td>
            <td title={attempt.error ?? undefined}>
              <span className={`answer ${mood(attempt)}`}>{attempt.answer ?? shortly(attempt.error)}</span>
              <small>{attempt.ms} ms</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const mood = ({ answer }: WebhookAttempt): string =>
  answer !== null && answer >= 200 && answer < 300 ? 'good' : 'bad';

const shortly = (error: string | null): string =>
  error === 'lost on purpose' ? 'lost' : error === 'timeout' ? 'timeout' : 'no connection';
