import type { FastifyReply } from 'fastify';
import type { Change, Store } from '../carrier/store';

/** At most one event in so long, the first at once: hundreds of texts a second are ten events a second. */
const GATHER_MS = 80;
const ALIVE_MS = 15_000;
/** Beyond so many numbers an event says "any". */
const NUMBERS_MOST = 200;

/**
 * Server-sent events: `{"kinds": [...], "numbers": [...]}`, what kinds of things changed and for whom; no numbers means
 * any. A listener that does not read costs one pending event, not a growing pile.
 */
export function streamChanges(store: Store, reply: FastifyReply): void {
  const { raw } = reply;
  reply.hijack();
  raw.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    connection: 'keep-alive',
  });
  raw.write(': hello\n\n');

  const kinds = new Set<Change['kind']>();
  const numbers = new Set<string>();
  let anybody = false;
  let timer: NodeJS.Timeout | undefined;
  let told = 0;
  const soon = (): void => {
    timer ??= setTimeout(tell, Math.max(0, told + GATHER_MS - Date.now()));
  };
  const gather = (change: Change): void => {
    kinds.add(change.kind);
    if (change.numbers.length === 0 || numbers.size >= NUMBERS_MOST) anybody = true;
    else for (const number of change.numbers) numbers.add(number);
    soon();
  };
  const tell = (): void => {
    timer = undefined;
    if (raw.writableNeedDrain) return;
    told = Date.now();
    raw.write(`data: ${JSON.stringify({ kinds: [...kinds], numbers: anybody ? [] : [...numbers] })}\n\n`);
    kinds.clear();
    numbers.clear();
    anybody = false;
  };
  const drained = (): void => {
    if (kinds.size > 0) soon();
  };
  const alive = setInterval(() => {
    if (!raw.writableNeedDrain) raw.write(': alive\n\n');
  }, ALIVE_MS).unref();
  store.on('change', gather);
  raw.on('drain', drained);
  raw.once('close', () => {
    store.off('change', gather);
    clearInterval(alive);
    clearTimeout(timer);
  });
}
