import { describe, expect, test } from 'vitest';
import { readWorkspaceArguments } from './workspace-arguments';

const whole = [
  ['--name', 'Acme Support'],
  ['--email', 'alex@acme.example'],
  ['--brand', 'Acme'],
  ['--support-contact', 'help@acme.example'],
];
const without = (name: string): string[] => whole.filter(([option]) => option !== name).flat();

describe('the arguments of workspace:create', () => {
  test('make a live workspace and a password nobody else has', () => {
    const first = readWorkspaceArguments(whole.flat());
    expect(first).toMatchObject({
      name: 'Acme Support',
      environment: 'live',
      brand: 'Acme',
      supportContact: 'help@acme.example',
      admin: { email: 'alex@acme.example', name: 'alex' },
      generated: true,
    });
    expect(first.admin.password).toMatch(/^[\w-]{20}$/);
    expect(readWorkspaceArguments(whole.flat()).admin.password).not.toBe(first.admin.password);
  });

  test('may say everything', () => {
    const said = ['--person', 'Alex Chen', '--password', 'correct horse battery', '--environment', 'staging'];
    expect(readWorkspaceArguments([...whole.flat(), ...said])).toMatchObject({
      environment: 'staging',
      admin: { name: 'Alex Chen', password: 'correct horse battery' },
      generated: false,
    });
  });

  test.each<[string, string[], RegExp]>([
    ['a missing name', without('--name'), /^--name is missing\nUsage:/],
    ['a blank name', [...without('--name'), '--name', ' '], /^--name is missing\nUsage:/],
    ['a missing contact', without('--support-contact'), /^--support-contact is missing/],
    [
      'nothing at all',
      [],
      /^--name is missing\n--email is missing\n--brand is missing\n--support-contact is missing\nUsage/,
    ],
    ['no email address', [...without('--email'), '--email', 'alex'], /^--email is not an email address/],
    ['a short password', [...whole.flat(), '--password', 'short'], /^--password needs 12 characters or more/],
    [
      'an environment there is not',
      [...whole.flat(), '--environment', 'prod'],
      /^--environment must be live/,
    ],
    ['an option there is not', [...whole.flat(), '--colour', 'red'], /Unknown option '--colour'[^]*Usage:/],
    ['an option without its value', [...whole.flat(), '--password'], /--password[^]*Usage:/],
    ['a stray word', [...whole.flat(), 'Acme'], /Acme[^]*Usage:/],
  ])('with %s are refused and say how to call it', (_, args, message) => {
    expect(() => readWorkspaceArguments(args)).toThrow(message);
  });
});
