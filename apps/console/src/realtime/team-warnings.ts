// What supervisors are told of threads that come near the answer their queue promises, or miss it. Dozens may at the same
// time: they are told together, and not again for a while.
import type { ServiceWarning } from '@parley/contracts';

const COMPANY_MS = 2_000;
const REST_MS = 30_000;

type Said = Pick<ServiceWarning, 'customer' | 'queueName' | 'state'>;

/** Several warnings in a title and a sentence. */
export function warningsInWords(warnings: readonly Said[]): { title: string; message: string } {
  const late = warnings.filter(({ state }) => state === 'late');
  const near = warnings.length - late.length;
  const told = late.length > 0 ? late : warnings;
  const who = told.length === 1 ? (told[0]?.customer ?? 'A customer') : `${told.length} customers`;
  const wait = told.length === 1 ? 'waits' : 'wait';
  const queues = [...new Set(told.map(({ queueName }) => queueName))].join(', ');
  const rest = late.length > 0 && near > 0 ? ` For ${near} more it is nearly over.` : '';
  return late.length > 0
    ? { title: `${who} ${wait} too long`, message: `The answer that ${queues} promises is overdue.${rest}` }
    : { title: `${who} ${wait} for an answer`, message: `The time that ${queues} promises is nearly over.` };
}

/** Collects warnings and has `say` tell them. */
export function teamWarnings(say: (title: string, message: string) => void): {
  add: (warning: Said) => void;
  forget: () => void;
} {
  let collected: Said[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  const tell = () => {
    timer = undefined;
    last = Date.now();
    const { title, message } = warningsInWords(collected);
    collected = [];
    say(title, message);
  };
  return {
    add(warning) {
      collected.push(warning);
      timer ??= setTimeout(tell, Math.max(COMPANY_MS, last + REST_MS - Date.now()));
    },
    forget() {
      clearTimeout(timer);
      timer = undefined;
      collected = [];
    },
  };
}
