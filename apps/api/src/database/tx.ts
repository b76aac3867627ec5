import type { Writable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import type { PoolClient, QueryConfig } from 'pg';

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

/** A constant text and its values. */
type Statement = readonly [text: string, values: readonly unknown[]];

/**
 * An open transaction. Everything a command does goes through it: `manager` for TypeORM, `query` for statements
 * of the hot path (prepared once per connection), `adhoc` for texts built at run time. What is published leaves
 * with the commit or not at all.
 */
export class Tx {
  readonly messages: OutboxMessage[] = [];
  /** Rows already written to the outbox by a statement of the command itself. */
  written = 0;
  /** Why a statement failed that nobody waited for; what came after it only knows that the transaction is over. */
  failure: unknown;
  private waiting: Statement[] = [];

  constructor(
    private readonly entities: EntityManager,
    private readonly client: PoolClient,
  ) {}

  get manager(): EntityManager {
    this.sendWaiting();
    return this.entities;
  }

  /**
   * A statement whose answer nobody needs: it leaves in one packet with the next one, at the latest with the commit,
   * which saves the way there and back. Done in its place all the same; where it fails, so does the transaction.
   */
  later(...statement: Statement): void {
    this.waiting.push(statement);
  }

  query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.send<Row>({ name: statementName(text), text, values: [...values] });
  }

  /** Statements that need nothing of each other, sent in one packet and done in their order: one way there and back. */
  async together<Rows extends readonly object[]>(
    ...statements: { [Index in keyof Rows]: Statement }
  ): Promise<{ [Index in keyof Rows]: Rows[Index][] }> {
    const answers = inOnePacket(this.client, () =>
      statements.map(([text, values]) => this.query(text, values)),
    );
    return (await Promise.all(answers)) as { [Index in keyof Rows]: Rows[Index][] };
  }

  adhoc<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.send<Row>({ text, values: [...values] });
  }

  async one<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(text, values))[0];
  }

  /** Resolves with what the server made of it: a transaction of which a statement failed is rolled back. */
  async commit(): Promise<'COMMIT' | 'ROLLBACK'> {
    const { command } = await inOnePacket(this.client, () => {
      this.sendWaiting();
      return this.client.query('COMMIT');
    });
    return command as 'COMMIT' | 'ROLLBACK';
  }

  private async send<Row extends object>(query: QueryConfig): Promise<Row[]> {
    const answer = inOnePacket(this.client, () => {
      this.sendWaiting();
      return this.client.query<Row>(query);
    });
    return (await answer).rows;
  }

  private sendWaiting(): void {
    for (const [text, values] of this.waiting.splice(0)) {
      this.client
        .query({ name: statementName(text), text, values: [...values] })
        .catch((error: unknown) => (this.failure ??= error));
    }
  }
}
