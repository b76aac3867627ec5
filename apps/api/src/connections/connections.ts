import { Injectable } from '@nestjs/common';
import type { Token } from '@parley/carriers';
import { Database } from '../database/database';
import { log } from '../log';
import {
  Brand,
  BusinessNumber,
  Connection,
  ConnectionDirectory,
  ConnectionToken,
} from './connections.entities';
import { SecretBox } from './secrets';

/** A connection with all that receiving and sending over it takes. */
export interface OpenConnection {
  workspaceId: string;
  connection: Connection;
  /** Newest first: of those that sign in the newest does, all that verify do. */
  tokens: readonly Token[];
  numbers: readonly (BusinessNumber & { brand: Brand })[];
  /** The time by the database's clock, which judges how old a signed request is: this machine's may be wrong. */
  now(): Date;
}

/** How long another process's change may go unseen. */
const FRESH_MS = 2_000;
/** Slugs come from outside: what is remembered of them is bounded. */
const REMEMBERED = 1_000;
/** How often at most the last use of a token is written down. */
const USE_EVERY_MS = 60_000;

/** Connections by what a webhook or a delivery knows of them, kept in memory because every text needs one. */
@Injectable()
export class Connections {
  private readonly remembered = new Map<string, { until: number; found: Promise<OpenConnection | null> }>();
  private readonly usedAt = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly secrets: SecretBox,
  ) {}

  bySlug(slug: string): Promise<OpenConnection | null> {
    return this.remember(`slug ${slug}`, async () => {
      const entry = await this.database.manager.findOneBy(ConnectionDirectory, { slug });
      return entry && this.load(entry.workspaceId, entry.connectionId);
    });
  }

  byId(workspaceId: string, id: string): Promise<OpenConnection | null> {
    return this.remember(`id ${workspaceId} ${id}`, () => this.load(workspaceId, id));
  }

  /** After a change in this process; others notice within two seconds. */
  forget(): void {
    this.remembered.clear();
  }

  /** Notes that a token verified a webhook, so that people see when an old one may be removed. */
  async tokenUsed(workspaceId: string, tokenId: string): Promise<void> {
    const now = Date.now();
    if (now - (this.usedAt.get(tokenId) ?? 0) < USE_EVERY_MS) return;
    this.usedAt.set(tokenId, now);
    await this.database.query(
      `UPDATE connection_token SET last_used_at = now() WHERE workspace_id = $1 AND id = $2`,
      [workspaceId, tokenId],
    );
  }

  private remember(key: string, load: () => Promise<OpenConnection | null>): Promise<OpenConnection | null> {
    const now = performance.now();
    const known = this.remembered.get(key);
    if (known && known.until > now) return known.found;
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    const found = load();
    this.remembered.set(key, { until: now + FRESH_MS, found });
    // Without a secret nothing can be done, and one is about to be given: that is not held against it for a moment more.
    const forget = (): void =>
      void (this.remembered.get(key)?.found === found && this.remembered.delete(key));
    found.then((open) => open && open.tokens.length === 0 && forget(), forget);
    return found;
  }

  private async load(workspaceId: string, id: string): Promise<OpenConnection | null> {
    const { manager } = this.database;
    const connection = await manager.findOneBy(Connection, { workspaceId, id });
    if (!connection) return null;
    const [tokens, numbers, brands, clock] = await Promise.all([
      manager.find(ConnectionToken, {
        where: { workspaceId, connectionId: id },
        order: { addedAt: 'DESC', id: 'DESC' },
      }),
      manager.find(BusinessNumber, { where: { workspaceId, connectionId: id }, order: { number: 'ASC' } }),
      manager.findBy(Brand, { workspaceId }),
      this.clock(),
    ]);
    return {
      workspaceId,
      connection,
      tokens: tokens.flatMap((row) => this.open(row)),
      numbers: numbers.map((number) => {
        const brand = brands.find((one) => one.id === number.brandId);
        if (!brand) throw new Error('a number without its brand');
        return { ...number, brand };
      }),
      now: clock,
    };
  }

  private async clock(): Promise<() => Date> {
    const [row] = await this.database.query<{ now: Date }>(`SELECT clock_timestamp() AS now`);
    if (!row) throw new Error('the database told no time');
    const ahead = row.now.getTime() - performance.now();
    return () => new Date(ahead + performance.now());
  }

  /** One that cannot be read is left out and said so: the others may still verify. */
  private open({ workspaceId, id, kind, ciphertext }: ConnectionToken): Token[] {
    try {
      return [{ id, kind, token: this.secrets.open(ciphertext, { workspaceId, rowId: id }) }];
    } catch {
      log.error({ tokenId: id }, 'a carrier token cannot be decrypted: was PARLEY_SECRET_KEY changed?');
      return [];
    }
  }
}
