import { describe, expect, it } from 'vitest';
import { PURPOSES, type Purpose } from './purposes';

const all = Object.keys(PURPOSES) as Purpose[];

describe('PURPOSES', () => {
  it('only answers to consent words go to somebody who opted out', () => {
    expect(all.filter((purpose) => PURPOSES[purpose].exemptFromSuppression)).toEqual(['compliance']);
  });

  it('a code overtakes a reply, a reply a notification, a notification an alert, an alert a promotion', () => {
    expect([...all].sort((a, b) => PURPOSES[a].priority - PURPOSES[b].priority)).toEqual([
      'verification',
      'compliance',
      'conversation',
      'transactional',
      'alert',
      'promotional',
    ]);
    expect(new Set(all.map((purpose) => PURPOSES[purpose].priority)).size).toBe(all.length);
  });

  it('no text waits longer than the queue of a carrier holds it', () => {
    for (const purpose of all) expect(PURPOSES[purpose].expiresAfterMs).toBeLessThanOrEqual(36_000_000);
  });
});
