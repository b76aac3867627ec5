import { expect, test } from 'vitest';
import { Turns } from './turns';

const owner = {};

/** Work that ends when told to, and says that it began. */
function piece(began: string[], name: string) {
  let end = (_failed?: Error): void => undefined;
  const done = new Promise<string>((resolve, reject) => {
    end = (failed) => (failed ? reject(failed) : resolve(name));
  });
  const work = (): Promise<string> => {
    began.push(name);
    return done;
  };
  return { work, end: (failed?: Error) => end(failed) };
}

test('one owner’s work is done in its order, one at a time; another’s does not wait for it', async () => {
  const turns = new Turns<object>();
  const began: string[] = [];
  const [first, second, other] = [piece(began, 'first'), piece(began, 'second'), piece(began, 'other')];
  const answers = [turns.take(owner, first.work), turns.take(owner, second.work)];
  const others = turns.take({}, other.work);
  await Promise.resolve();
  expect(began.toSorted()).toEqual(['first', 'other']);
  expect(turns.waiting(owner)).toBe(2);
  for (const one of [other, first, second]) one.end();
  expect(await Promise.all([...answers, others])).toEqual(['first', 'second', 'other']);
  expect(turns.waiting(owner)).toBe(0);
});

test('work that fails is told to who asked for it, and the next goes on', async () => {
  const turns = new Turns<object>();
  const [first, second] = [piece([], 'first'), piece([], 'second')];
  const failing = turns.take(owner, first.work);
  const next = turns.take(owner, second.work);
  first.end(new Error('no'));
  await expect(failing).rejects.toThrow('no');
  second.end();
  expect(await next).toBe('second');
  expect(turns.waiting(owner)).toBe(0);
});
