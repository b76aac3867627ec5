import type { RouteRuleInput } from '@parley/contracts';
import { describe, expect, it } from 'vitest';
import { hasEdits, isOutdated, openCopy, reduceCopy, type Base, type CopyAction } from './working-copy';

const QUEUE = '01890000-0000-7000-8000-000000000001';
const rule = (id: string): RouteRuleInput => ({
  id,
  name: id,
  enabled: true,
  match: { kind: 'any_word', words: [id] },
  actions: { queueId: QUEUE },
});
const base = (key: string, revision: number, ids: string): Base => ({
  key,
  revision,
  rules: ids.split(' ').map(rule),
});

const opened = base('draft 2.1', 1, 'a b');
const theirs = base('draft 2.2', 2, 'a b t');
const keptOnOpened = (rules: readonly RouteRuleInput[]) => ({
  baseKey: opened.key,
  baseRevision: opened.revision,
  rules,
  savedAt: '2026-03-04T10:00:00Z',
});
const remove: CopyAction = { type: 'remove', id: 'b' };

const run = (...actions: CopyAction[]) => {
  const copy = actions.reduce(reduceCopy, openCopy(opened, null));
  return {
    rules: copy.history.rules.map(({ id }) => id).join(' '),
    edits: hasEdits(copy),
    outdated: isOutdated(copy, theirs),
    revision: copy.base.revision,
  };
};

describe('a working copy and a draft that others edit too', () => {
  it.each<[string, CopyAction[], ReturnType<typeof run>]>([
    [
      "without edits a colleague's save is taken over",
      [{ type: 'follow', server: theirs }],
      { rules: 'a b t', edits: false, outdated: false, revision: 2 },
    ],
    [
      'with edits nothing is taken over and nothing is lost',
      [remove, { type: 'follow', server: theirs }],
      { rules: 'a', edits: true, outdated: true, revision: 1 },
    ],
    [
      'edits that came to the same are no conflict',
      [
        { type: 'add', rule: rule('t') },
        { type: 'follow', server: theirs },
      ],
      { rules: 'a b t', edits: false, outdated: false, revision: 2 },
    ],
    [
      "standing by one's own saves over theirs next time",
      [remove, { type: 'keep_mine', server: theirs }],
      { rules: 'a', edits: true, outdated: false, revision: 2 },
    ],
    [
      "taking theirs lays one's own aside",
      [remove, { type: 'take_theirs', server: theirs, label: 'load' }],
      { rules: 'a b t', edits: false, outdated: false, revision: 2 },
    ],
    [
      "undo after taking theirs brings one's own back",
      [remove, { type: 'take_theirs', server: theirs, label: 'load' }, { type: 'undo' }],
      { rules: 'a', edits: true, outdated: false, revision: 2 },
    ],
    [
      'what was typed while saving stays an edit',
      [
        remove,
        { type: 'add', rule: rule('n') },
        { type: 'saved', server: base('draft 2.2', 2, 'a'), sent: [rule('a')] },
      ],
      { rules: 'a n', edits: true, outdated: false, revision: 2 },
    ],
    [
      'what the server made of our rules is what we go on with',
      [remove, { type: 'saved', server: base('draft 2.2', 2, 'a2'), sent: [rule('a')] }],
      { rules: 'a2', edits: false, outdated: false, revision: 2 },
    ],
  ])('%s', (_, actions, expected) => {
    expect(run(...actions)).toEqual(expected);
  });

  it.each<[string, CopyAction[]]>([
    ['before its answer was heard of', []],
    ['after a notice of it', [{ type: 'follow', server: theirs }]],
  ])('an import %s can be undone', (_, heard) => {
    const imported: CopyAction = { type: 'imported', server: theirs, before: opened.rules };
    const clean = { outdated: false, revision: 2 };
    // The page may still be drawn once with the side that was there before.
    const drawn: CopyAction[] = heard.length > 0 ? [] : [{ type: 'follow', server: opened }];
    const all: CopyAction[] = [...heard, imported, ...drawn, { type: 'follow', server: theirs }];
    expect(run(...all)).toEqual({ ...clean, rules: 'a b t', edits: false });
    expect(run(...all, { type: 'undo' })).toEqual({ ...clean, rules: 'a b', edits: true });
  });

  it('a save can be undone also where the page hears late of it', () => {
    const saved: CopyAction = { type: 'saved', server: base('draft 2.2', 2, 'a'), sent: [rule('a')] };
    const late: CopyAction[] = [remove, saved, { type: 'undo' }, { type: 'follow', server: opened }];
    const undone = { rules: 'a b', edits: true, outdated: false, revision: 2 };
    expect(run(...late, { type: 'follow', server: base('draft 2.2', 2, 'a') })).toEqual(undone);
  });

  it('an import that somebody throws away is followed back', () => {
    const imported: CopyAction = { type: 'imported', server: theirs, before: opened.rules };
    const heard: CopyAction = { type: 'follow', server: theirs };
    expect(run(imported, heard, { type: 'follow', server: opened })).toMatchObject({
      rules: 'a b',
      revision: 1,
    });
  });

  it('kept edits go on after a reload, with a step back to the saved draft', () => {
    const copy = openCopy(opened, keptOnOpened([rule('a')]));
    expect(hasEdits(copy)).toBe(true);
    expect(reduceCopy(copy, { type: 'undo' }).history.rules).toEqual(opened.rules);
  });

  it('kept edits on an older draft are kept and show as outdated', () => {
    const copy = openCopy(theirs, keptOnOpened([rule('a')]));
    expect(copy.history.rules).toEqual([rule('a')]);
    expect(isOutdated(copy, theirs)).toBe(true);
  });

  it('kept edits that have been saved meanwhile are dropped', () => {
    const copy = openCopy(theirs, keptOnOpened(theirs.rules));
    expect(hasEdits(copy)).toBe(false);
    expect(isOutdated(copy, theirs)).toBe(false);
  });
});
