import {
  API,
  type BrandKeywords,
  type ConsentEvent,
  type ConversationDetail,
  type ConversationsPage,
  type KeywordsInForce,
  type Problem,
} from '@parley/contracts';
import { anyNumber } from '../../test/factories';
import type { Answer, ApiClient, TestApp } from '../../test/test-app';
import { inboundText, postWebhook } from '../../test/webhook';
import { buildWorld, type World } from '../../test/world';
import { USUAL_SETTINGS } from './keywords-now';

/** A world whose admin sets keywords, and customers who text. */
export interface KeywordsWorld {
  world: World;
  admin: ApiClient;
  agent: ApiClient;
  save(settings: Partial<BrandKeywords>, version?: number): Promise<Answer<KeywordsInForce & Problem>>;
  /** Somebody who texts the world's first number, or another. */
  customer(to?: string): Customer;
}

interface Customer {
  number: string;
  says(body: string, more?: Record<string, string>): Promise<void>;
  thread(): Promise<ConversationDetail>;
  state(): Promise<string>;
  /** What was composed for them, oldest first. */
  texts(): Promise<string[]>;
  /** Newest first. */
  ledger(): Promise<ConsentEvent[]>;
}

export async function buildKeywordsWorld(running: TestApp): Promise<KeywordsWorld> {
  const world = await buildWorld(running);
  const admin = await running.signIn(world.admin.email);
  const agent = await running.signIn(world.agent.email);
  const threadOf = async (number: string): Promise<ConversationDetail> => {
    const [open, resolved] = await Promise.all(
      ['all', 'resolved'].map((view) => agent.get<ConversationsPage>(`${API.conversations}?view=${view}`)),
    );
    const threads = [...(open?.body.items ?? []), ...(resolved?.body.items ?? [])];
    const row = threads.find(({ contact }) => contact.number === number);
    if (!row) throw new Error(`no thread of ${number}`);
    return (await agent.get<ConversationDetail>(API.conversation(row.id))).body;
  };
  return {
    world,
    admin,
    agent,
    save: (settings, version = 0) =>
      admin.put<KeywordsInForce & Problem>(API.brandKeywords(world.brandId), {
        version,
        settings: { ...USUAL_SETTINGS, ...settings },
      }),
    customer: (to = world.number) => {
      const number = anyNumber();
      return {
        number,
        says: async (body, more = {}) => {
          const { status } = await postWebhook(world, {
            ...inboundText({ number: to }, number, body),
            ...more,
          });
          if (status !== 200) throw new Error(`the webhook was answered ${status}`);
        },
        thread: () => threadOf(number),
        state: async () => (await threadOf(number)).conversation.consent,
        texts: async () =>
          (
            await running.database.query<{ body: string }>(
              `SELECT body FROM delivery WHERE workspace_id = $1 AND to_address = $2
               ORDER BY created_at, entry_position`,
              [world.workspaceId, number],
            )
          ).map(({ body }) => body),
        ledger: async () => {
          const { conversation } = await threadOf(number);
          return (await agent.get<{ items: ConsentEvent[] }>(API.consent(conversation.contact.id))).body
            .items;
        },
      };
    },
  };
}
