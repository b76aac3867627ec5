import type { EntityManager } from 'typeorm';
import type { PoolClient } from 'pg';

/** A row of the outbox before it has a position. */
export interface OutboxMessage {
  workspaceId: string;
  id: string;
  topic: string;
  payload: unknown;
}

const statementNames = new Map<string, string>();

/** Constant texts only: each distinct text becomes a prepared statement that the server keeps per connection. */
export function statementName(text: string): string {
  let name = statementNames.get(text);
  if (!name) {
    name = `p${statementNames.size + 1}`;
    statementNames.set(text, name);
  }
  return name;
}

/**
 * An open transaction. Everything a command does goes through it: `manager` for TypeORM, `query` for statements
 * of the hot path (prepared once per connection), `adhoc` for texts built at run time. What is published leaves
 * with the commit or not at all.
 */
export class Tx {
  readonly messages: OutboxMessage[] = [];
  /** Rows already written to the outbox by a statement of the command itself. */
  written = 0;

  constructor(
    readonly manager: EntityManager,
    private readonly client: PoolClient,
  ) {}

  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.client.query<Row>({ name: statementName(text), text, values: [...values] });
    return result.rows;
  }

  async adhoc<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.client.query<Row>(text, [...values]);
    return result.rows;
  }

  async one<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(text, values))[0];
  }
}
