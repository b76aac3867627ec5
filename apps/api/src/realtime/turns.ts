/** Work that each owner has done one after the other, so that one who asks for much takes no more than one place. */
export class Turns<Owner extends object> {
  private readonly lines = new WeakMap<Owner, { waiting: number; last: Promise<unknown> }>();

  /** How much of an owner's work is not done yet. */
  waiting(owner: Owner): number {
    return this.lines.get(owner)?.waiting ?? 0;
  }

  async take<Result>(owner: Owner, work: () => Promise<Result>): Promise<Result> {
    const line = this.lines.get(owner) ?? { waiting: 0, last: Promise.resolve() };
    this.lines.set(owner, line);
    line.waiting += 1;
    const mine = line.last.then(work, work);
    line.last = mine;
    try {
      return await mine;
    } finally {
      line.waiting -= 1;
    }
  }
}
