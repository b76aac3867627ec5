import { describe, expect, it } from 'vitest';
import { PURPOSES, type Purpose } from './purposes';

const all = Object.keys(PURPOSES) as Purpose[];

describe('PURPOSES', () => {
  it('only answers to consent words go to somebody who opted out', () => {
    expect(all.filter((purpose) => PURPOSES[purpose].exemptFromSuppression)).toEqual(['compliance']);
  });

  it('a reply overtakes a notification, a notification overtakes a promotion', () => {
    expect(PURPOSES.verification.priority).toBeLessThan(PURPOSES.conversation.priority);
    expect(PURPOSES.compliance.priority).toBeLessThan(PURPOSES.conversation.priority);
    expect(PURPOSES.conversation.priority).toBeLessThan(PURPOSES.transactional.priority);
    expect(PURPOSES.transactional.priority).toBeLessThan(PURPOSES.promotional.priority);
  });

  it('no text waits longer than the queue of a carrier holds it', () => {
    for (const purpose of all) expect(PURPOSES[purpose].expiresAfterMs).toBeLessThanOrEqual(36_000_000);
  });
});
