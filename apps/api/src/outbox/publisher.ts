import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { OutboxMessage } from '../database/tx';
import { log } from '../log';

export type MessageListener = (message: Pick<OutboxMessage, 'workspaceId' | 'topic' | 'payload'>) => void;

/** Remembers what this process has already told its own listeners, so that the relay's echo is not told twice. */
const REMEMBERED = 20_000;

/**
 * Hands committed messages to this process's listeners: its own at once after the commit, those of other
 * processes when the reader finds them. Hearing a thing twice is harmless; it only costs.
 */
@Injectable()
export class Publisher {
  private readonly listeners: MessageListener[] = [];
  private readonly told = new Set<string>();

  constructor(database: Database) {
    database.onCommit((messages) => this.tell(messages));
  }

  listen(listener: MessageListener): void {
    this.listeners.push(listener);
  }

  tell(messages: readonly OutboxMessage[]): void {
    if (this.listeners.length === 0) return;
    for (const message of messages) {
      if (this.told.has(message.id)) continue;
      this.told.add(message.id);
      for (const listener of this.listeners) {
        try {
          listener(message);
        } catch (error) {
          log.error({ err: error, topic: message.topic }, 'a listener failed on a published message');
        }
      }
    }
    this.forget();
  }

  private forget(): void {
    if (this.told.size <= REMEMBERED) return;
    const surplus = this.told.size - REMEMBERED / 2;
    let n = 0;
    for (const id of this.told) {
      if (n >= surplus) break;
      this.told.delete(id);
      n += 1;
    }
  }
}
