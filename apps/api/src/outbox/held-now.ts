import type { Notice } from '@parley/contracts';
import type { Publisher } from './publisher';

/** A change by another process shows itself by a notice; should that get lost, after this long at the latest. */
const CHECK_AFTER_MS = 1_000;
/** Workspaces kept at one time; the one put aside longest ago goes first. */
const KEPT = 500;

interface Held<Value> {
  value: Value;
  checkedAt: number;
}

/**
 * What is published now, per workspace, in the form that texts are read by. A text waits for the database only when
 * nobody asked for a second, or a change was just heard of.
 */
export class HeldNow<Value> {
  private readonly held = new Map<string, Held<Value>>();
  private readonly loading = new Map<string, Promise<Value>>();

  /**
   * @param topics of the notices after which what is held is asked for again
   * @param load reads what is in force; what was held before is given, so that what has not changed is not made anew
   */
  constructor(
    publisher: Publisher,
    topics: ReadonlySet<Notice['topic']>,
    private readonly load: (workspaceId: string, before: Value | undefined) => Promise<Value>,
  ) {
    publisher.listen(({ workspaceId, topic, payload }) => {
      if (topic === 'notice' && topics.has((payload as Notice).topic)) this.distrust(workspaceId);
    });
  }

  current(workspaceId: string): Promise<Value> {
    const held = this.held.get(workspaceId);
    if (held && performance.now() - held.checkedAt < CHECK_AFTER_MS) return Promise.resolve(held.value);
    const running = this.loading.get(workspaceId);
    if (running) return running;
    const load: Promise<Value> = this.load(workspaceId, held?.value)
      .then((value) => {
        // A change heard of meanwhile has put another load in this one's place.
        if (this.loading.get(workspaceId) === load) this.keep(workspaceId, value);
        return value;
      })
      .finally(() => {
        if (this.loading.get(workspaceId) === load) this.loading.delete(workspaceId);
      });
    this.loading.set(workspaceId, load);
    return load;
  }

  /** What is held, or on its way, may be older than what was published: ask again. */
  distrust(workspaceId: string): void {
    this.loading.delete(workspaceId);
    const held = this.held.get(workspaceId);
    if (held) held.checkedAt = Number.NEGATIVE_INFINITY;
  }

  private keep(workspaceId: string, value: Value): void {
    this.held.delete(workspaceId);
    this.held.set(workspaceId, { value, checkedAt: performance.now() });
    const oldest = this.held.size > KEPT ? this.held.keys().next().value : undefined;
    if (oldest !== undefined) this.held.delete(oldest);
  }
}
