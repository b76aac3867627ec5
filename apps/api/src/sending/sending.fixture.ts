import {
  API,
  type ConversationChange,
  type ConversationDetail,
  type ConversationsPage,
} from '@parley/contracts';
import { anyNumber } from '../../test/factories';
import type { SimulatorProcess } from '../../test/simulator';
import type { Answer, ApiClient } from '../../test/test-app';
import type { World } from '../../test/world';

export interface CustomerThread {
  from: string;
  id: string;
  last: number;
}

/** One agent at a desk, with customers who have texted. */
export interface Desk {
  customer(from?: string): Promise<CustomerThread>;
  reply(thread: CustomerThread, body: string, more?: object): Promise<Answer<ConversationChange>>;
  /** Sends a reply that must be taken, and gives its delivery's id. */
  sent(thread: CustomerThread, body: string, more?: object): Promise<string>;
  detail(thread: CustomerThread): Promise<ConversationDetail>;
  /** States of the texts out, by body. */
  states(thread: CustomerThread): Promise<Record<string, string>>;
  reached(thread: CustomerThread): Promise<string[]>;
}

export function openDesk(agent: ApiClient, world: World, simulator: SimulatorProcess): Desk {
  const detail = async ({ id }: Pick<CustomerThread, 'id'>) =>
    (await agent.get<ConversationDetail>(API.conversation(id))).body;
  const reply: Desk['reply'] = (thread, body, more = {}) =>
    agent.post<ConversationChange>(API.replies(thread.id), {
      clientId: crypto.randomUUID(),
      body,
      basedOnPosition: thread.last,
      ...more,
    });
  return {
    detail,
    reply,
    customer: async (from = anyNumber()) => {
      await simulator.text(from, world.number, 'hello');
      const { items } = (await agent.get<ConversationsPage>(`${API.conversations}?view=all&limit=200`)).body;
      const row = items.find((one) => one.contact.number === from);
      if (!row) throw new Error(`no thread of ${from}`);
      return { from, id: row.id, last: row.lastPosition };
    },
    sent: async (thread, body, more) => {
      const answer = await reply(thread, body, more);
      const entry = answer.body.entries?.find((one) => one.kind === 'text_out');
      if (entry?.kind !== 'text_out') throw new Error(`not taken: ${JSON.stringify(answer.body)}`);
      return entry.delivery.id;
    },
    states: async (thread) =>
      Object.fromEntries(
        (await detail(thread)).entries.flatMap((entry) =>
          entry.kind === 'text_out' ? [[entry.body, entry.delivery.state]] : [],
        ),
      ),
    reached: async ({ from }) => (await simulator.reached(from)).map((one) => one.body),
  };
}
