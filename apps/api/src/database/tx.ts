import type { Writable } from 'node:stream';
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

/** What `send` writes to the server without waiting leaves as one packet. The clients of our pool pipeline. */
export function inOnePacket<T>(client: PoolClient, send: () => T): T {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
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

  /** Statements that need nothing of each other, sent in one packet and done in their order: one way there and back. */
  async together<Rows extends readonly object[]>(
    ...statements: { [Index in keyof Rows]: readonly [text: string, values: readonly unknown[]] }
  ): Promise<{ [Index in keyof Rows]: Rows[Index][] }> {
    const answers = inOnePacket(this.client, () =>
      statements.map(([text, values]) => this.query(text, values)),
    );
    return (await Promise.all(answers)) as { [Index in keyof Rows]: Rows[Index][] };
  }

  async adhoc<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.client.query<Row>(text, [...values]);
    return result.rows;
  }

  async one<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(text, values))[0];
  }
}
