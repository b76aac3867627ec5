import type { FaultCase } from '../case';

const TEXTS = 20;

let customer = '';

export const manyFirstTexts: FaultCase = {
  number: 8,
  title: '20 first texts of a new customer in parallel',
  async strike({ load, main, random }) {
    customer = `+1917${random.between(2_000_000, 9_999_999)}`;
    await Promise.all(Array.from({ length: TEXTS }, () => load.text(main.business, customer, 'first')));
  },
  async after({ stage, main, demand }) {
    const { rows } = await stage.database.query<{ contacts: number; threads: number; texts: number }>(
      `SELECT (SELECT count(*) FROM contact_number WHERE workspace_id = $1 AND number = $2)::integer AS contacts,
        count(DISTINCT conversation.id)::integer AS threads, count(entry.position)::integer AS texts
       FROM conversation JOIN entry
         ON entry.workspace_id = conversation.workspace_id AND entry.conversation_id = conversation.id
       WHERE conversation.workspace_id = $1 AND conversation.customer_number = $2 AND entry.kind = 'text_in'`,
      [main.business.workspaceId, customer],
    );
    const { contacts, threads, texts } = rows[0] ?? { contacts: 0, threads: 0, texts: 0 };
    demand(contacts === 1, `${contacts} contacts`);
    demand(threads === 1, `${threads} threads`);
    demand(texts === TEXTS, `${texts} of ${TEXTS} texts`);
  },
};
