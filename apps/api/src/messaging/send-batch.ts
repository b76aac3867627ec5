import { Injectable } from '@nestjs/common';
import { type BatchItem, type BatchResult, type MessageInput, messageInputSchema } from '@parley/contracts';
import { parseAddress } from '@parley/domain';
import type { KeyCaller } from '../access/actor';
import { invalidFields } from '../problems/invalid-fields';
import { ProblemError } from '../problems/problem';
import { describeProblem } from '../problems/problem.filter';
import { SendMessage } from './send-message';

/** Customers at one time. A batch must leave connections of the pool to webhooks and to people. */
const LANES = 4;

interface Wanted {
  index: number;
  message: MessageInput;
}

/**
 * Up to a thousand texts in one request, each for itself: what is wrong with one refuses that one. Every text has a
 * transaction of its own and holds one recipient, so no two batches can wait for each other, whatever is in them; texts
 * to one customer go one after the other, in the order they were given. A process that dies in the middle has written
 * what it has written: the same key writes the rest.
 */
@Injectable()
export class SendBatch {
  constructor(private readonly sendMessage: SendMessage) {}

  async execute(
    caller: KeyCaller,
    messages: readonly unknown[],
    clientIdOf: (index: number) => string,
  ): Promise<BatchResult> {
    const items: BatchItem[] = [];
    const send = async ({ index, message }: Wanted): Promise<void> => {
      try {
        const sent = await this.sendMessage.execute(caller, message, clientIdOf(index));
        items[index] = { index, status: 'accepted', message: sent };
      } catch (error) {
        // Anything but a refusal concerns the whole batch: it is answered as a fault and may be repeated.
        if (!(error instanceof ProblemError)) throw error;
        items[index] = refused(index, error);
      }
    };
    const lines = [...linesOf(messages, items).values()];
    await Promise.all(
      Array.from({ length: LANES }, async () => {
        for (let line = lines.shift(); line; line = lines.shift()) for (const one of line) await send(one);
      }),
    );
    const accepted = items.filter(({ status }) => status === 'accepted').length;
    return { accepted, refused: items.length - accepted, items };
  }
}

/** The well-formed texts, in a line for each number; the others are refused into `items`. */
function linesOf(messages: readonly unknown[], items: BatchItem[]): Map<string, Wanted[]> {
  const lines = new Map<string, Wanted[]>();
  const firstOf = new Map<string, number>();
  for (const [index, given] of messages.entries()) {
    const parsed = messageInputSchema.safeParse(given);
    if (!parsed.success) {
      const fields = invalidFields(parsed.error.issues);
      items[index] = refused(index, new ProblemError('validation_failed', undefined, { fields }));
      continue;
    }
    const message = parsed.data;
    const { externalReference: reference, to } = message;
    const first = reference === undefined ? undefined : firstOf.get(reference);
    if (first !== undefined) {
      const problem = new ProblemError('duplicate_reference', `It is that of item ${first}.`, {
        fields: [{ field: 'externalReference', message: 'At most once in a batch.' }],
        context: { firstIndex: first },
      });
      items[index] = refused(index, problem);
      continue;
    }
    if (reference !== undefined) firstOf.set(reference, index);
    const customer = parseAddress(to);
    const line = customer.ok ? customer.address.value : to;
    lines.set(line, [...(lines.get(line) ?? []), { index, message }]);
  }
  return lines;
}

const refused = (index: number, problem: ProblemError): BatchItem => ({
  index,
  status: 'refused',
  problem: describeProblem(problem),
});
