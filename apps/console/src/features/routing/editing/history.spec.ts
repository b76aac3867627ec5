import type { RouteRuleInput } from '@parley/contracts';
import { describe, expect, it } from 'vitest';
import { applyEdit, startHistory, type Edit, type EditHistory } from './history';

const QUEUE = '01890000-0000-7000-8000-000000000001';

const rule = (id: string, overrides: Partial<RouteRuleInput> = {}): RouteRuleInput => ({
  id,
  name: id.toUpperCase(),
  enabled: true,
  match: { kind: 'any_word', words: [id] },
  actions: { queueId: QUEUE },
  ...overrides,
});
const rest = rule('rest', { match: { kind: 'catch_all', words: [] } });
const start = () => startHistory([rule('a'), rule('b'), rule('c'), rest]);

const run = (edits: Edit[], from: EditHistory = start()) => edits.reduce(applyEdit, from);
const order = (state: EditHistory) => state.rules.map(({ id }) => id).join(' ');

describe('editing rules', () => {
  it.each<[string, Edit[], string]>([
    ['a new rule goes before the catch-all', [{ type: 'add', rule: rule('n') }], 'a b c n rest'],
    ['a new rule can be placed', [{ type: 'add', rule: rule('n'), at: 1 }], 'a n b c rest'],
    ['a rule moves up', [{ type: 'move', id: 'c', to: 1 }], 'a c b rest'],
    ['a rule moves down', [{ type: 'move', id: 'a', to: 2 }], 'b c a rest'],
    ['no rule moves below the catch-all', [{ type: 'move', id: 'a', to: 99 }], 'b c a rest'],
    ['no rule moves above the first place', [{ type: 'move', id: 'b', to: -3 }], 'b a c rest'],
    ['the catch-all does not move', [{ type: 'move', id: 'rest', to: 0 }], 'a b c rest'],
    ['a rule is deleted', [{ type: 'remove', id: 'b' }], 'a c rest'],
    ['undo brings it back in its place', [{ type: 'remove', id: 'b' }, { type: 'undo' }], 'a b c rest'],
    ['redo repeats it', [{ type: 'remove', id: 'b' }, { type: 'undo' }, { type: 'redo' }], 'a c rest'],
    [
      'a new edit after an undo forgets what could be repeated',
      [{ type: 'remove', id: 'b' }, { type: 'undo' }, { type: 'remove', id: 'a' }, { type: 'redo' }],
      'b c rest',
    ],
    ['undo with nothing to undo changes nothing', [{ type: 'undo' }], 'a b c rest'],
    [
      'undo after discarding everything restores it',
      [{ type: 'replace', rules: [], label: 'discard draft' }, { type: 'undo' }],
      'a b c rest',
    ],
  ])('%s', (_, edits, expected) => {
    expect(order(run(edits))).toBe(expected);
  });

  it('a run of typing in one field is one step back', () => {
    const typed = ['R', 'Re', 'Ref'].map<Edit>((name) => ({
      type: 'change',
      rule: rule('a', { name }),
      field: 'name',
    }));
    const state = run(typed);
    expect(state.past).toHaveLength(1);
    expect(run([{ type: 'undo' }], state).rules[0]?.name).toBe('A');
  });

  it('typing in another field, or after leaving the field, is another step', () => {
    const name = (value: string): Edit => ({
      type: 'change',
      rule: rule('a', { name: value }),
      field: 'name',
    });
    expect(run([name('X'), { type: 'settle' }, name('XY')]).past).toHaveLength(2);
    expect(
      run([name('X'), { type: 'change', rule: rule('a', { name: 'X', enabled: false }), field: 'enabled' }])
        .past,
    ).toHaveLength(2);
  });

  it('a change that says the same leaves no step', () => {
    expect(run([{ type: 'change', rule: rule('a'), field: 'name' }]).past).toHaveLength(0);
  });

  it('a duplicate follows its source under another id', () => {
    const state = run([{ type: 'duplicate', id: 'a' }]);
    expect(state.rules[1]).toMatchObject({ name: 'A (copy)', match: { words: ['a'] } });
    expect(new Set(state.rules.map(({ id }) => id)).size).toBe(5);
  });

  it('each step says what it would undo', () => {
    expect(run([{ type: 'remove', id: 'b' }]).past.at(-1)?.label).toBe('delete “B”');
    expect(run([{ type: 'move', id: 'c', to: 0 }]).past.at(-1)?.label).toBe('move “C”');
  });
});
