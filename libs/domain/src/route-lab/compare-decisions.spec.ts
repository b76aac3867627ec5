import { expect, test } from 'vitest';
import { compileRules } from '../routing/compile-rules';
import { decide } from '../routing/decide';
import type { RouteRule } from '../routing/route-rules';
import { compareDecisions } from './compare-decisions';

const decided = (id: string, actions: RouteRule['actions'] | null) =>
  decide(
    compileRules({
      rules: actions
        ? [{ id, name: id, enabled: true, match: { kind: 'catch_all', words: [] }, actions }]
        : [],
    }),
    { text: 'hello', businessNumber: '+1', firstText: true },
  );

test.each([
  ['another queue', { queueId: 'a' }, { queueId: 'b' }, 'queue', ['queueId']],
  ['a queue where there was none', null, { queueId: 'b' }, 'queue', ['queueId']],
  ['no queue any more', { queueId: 'b' }, null, 'queue', ['queueId']],
  ['other labels', { queueId: 'a', labels: ['x'] }, { queueId: 'a', labels: ['y'] }, 'effects', ['labels']],
  ['an answer besides', { queueId: 'a' }, { queueId: 'a', autoReply: 'Hi' }, 'effects', ['autoReply']],
  ['an empty list for none', { queueId: 'a' }, { queueId: 'a', labels: [], moveRunning: false }, 'none', []],
  ['no rule for no rule', null, null, 'none', []],
] as const)('%s is told as what it is', (_, was, is, change, actions) => {
  const copy = (of: typeof was | typeof is) => of && (structuredClone(of) as RouteRule['actions']);
  expect(compareDecisions(decided('r', copy(was)), decided('r', copy(is)), false)).toEqual({
    change,
    actions,
  });
});

test('the same by another rule is told as that', () => {
  expect(compareDecisions(decided('r', { queueId: 'a' }), decided('s', { queueId: 'a' }), false).change).toBe(
    'rule',
  );
});

test('labels and answers of a consent word do not count', () => {
  const answers = decided('r', { queueId: 'a', autoReply: 'Hi', labels: ['x'] });
  expect(compareDecisions(decided('r', { queueId: 'a' }), answers, true).change).toBe('none');
  expect(compareDecisions(decided('r', { queueId: 'b' }), answers, true).actions).toEqual(['queueId']);
});
