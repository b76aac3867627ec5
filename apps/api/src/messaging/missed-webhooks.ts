import { Injectable } from '@nestjs/common';

const MOST = 1_000;

/** Connections whose webhooks this process had to turn away because nothing could be stored. */
@Injectable()
export class MissedWebhooks {
  private readonly slugs = new Set<string>();

  /** Slugs come from outside: what is remembered of them is bounded. */
  note(slug: string): void {
    if (this.slugs.size < MOST) this.slugs.add(slug);
  }

  all(): string[] {
    return [...this.slugs];
  }

  forget(slugs: readonly string[]): void {
    for (const slug of slugs) this.slugs.delete(slug);
  }
}
