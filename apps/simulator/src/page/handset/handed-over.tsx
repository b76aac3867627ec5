import type { Text } from '../api/shapes';
import { Icon } from '../icons';

export const isTaken = (status: number | null): boolean => status !== null && status >= 200 && status < 300;

/** Under an own text: whether the business took it, in words somebody can act on. */
export function HandedOver({ webhook }: { webhook: Text['webhook'] }) {
  if (!webhook) return null;
  const trouble = troubleOf(webhook);
  if (trouble) {
    return (
      <span className="trouble">
        <Icon name="warning" size={14} /> {trouble}
      </span>
    );
  }
  return (
    <span className="taken" title={`Answered ${webhook.status} in ${webhook.ms} ms`}>
      <Icon name="check" size={14} /> Handed over
    </span>
  );
}

function troubleOf({ status, error }: NonNullable<Text['webhook']>): string | null {
  if (status === null) return withoutAnswer(error ?? '');
  if (isTaken(status)) return null;
  if (status === 401 || status === 403) return `Refused (${status}): the signature was not accepted`;
  if (status === 404 || status === 410) return `Refused (${status}): nothing takes texts at that address`;
  if (status < 400) return `Sent elsewhere (${status}): the carrier does not follow`;
  if (status < 500) return `Refused (${status})`;
  return `Failed (${status}): the business could not take it`;
}

function withoutAnswer(error: string): string {
  if (error === 'lost on purpose') return 'Lost on purpose, by a fault';
  if (error === 'timeout') return 'No answer within 15 s';
  if (error.includes('ECONNREFUSED')) return 'Nobody listens at the webhook’s address';
  if (error.includes('ENOTFOUND') || error.includes('EAI_AGAIN')) return 'The webhook’s host is not known';
  return `The connection broke: ${error}`;
}
