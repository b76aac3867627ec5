import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { LIMITS } from '@parley/contracts';
import { z } from 'zod';
import type { NewWorkspace } from './create-workspace';

const USAGE = `Usage: workspace:create --name "Acme Support" --email admin@acme.example --brand Acme
         --support-contact support@acme.example
         [--person "Alex Chen"] [--password …] [--environment live|staging|test]`;

const text = z.string().trim().min(1, 'is missing').max(LIMITS.nameLength, 'is too long');
const argumentsSchema = z.object({
  name: text,
  email: z.email('is not an email address').max(320),
  brand: text,
  'support-contact': text,
  person: text.optional(),
  password: z.string().min(12, 'needs 12 characters or more').max(LIMITS.passwordLength).optional(),
  environment: z.enum(['live', 'staging', 'test'], 'must be live, staging or test').default('live'),
});

const OPTIONS = Object.fromEntries(
  Object.keys(argumentsSchema.shape).map((name) => [name, { type: 'string' as const }]),
);

/** Reads the command line; throws with one line per thing that is not right, and how to call it. */
export function readWorkspaceArguments(args: string[]): NewWorkspace & { generated: boolean } {
  const parsed = argumentsSchema.safeParse(given(args));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, code, message }) =>
      code === 'invalid_type' ? `--${path.join('.')} is missing` : `--${path.join('.')} ${message}`,
    );
    throw new Error(`${lines.join('\n')}\n${USAGE}`);
  }
  const { name, email, brand, person, password, environment } = parsed.data;
  return {
    name,
    environment,
    brand,
    supportContact: parsed.data['support-contact'],
    admin: {
      email,
      name: person ?? email.split('@')[0] ?? email,
      password: password ?? randomBytes(15).toString('base64url'),
    },
    generated: password === undefined,
  };
}

function given(args: string[]): Record<string, unknown> {
  try {
    return parseArgs({ args, options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`, { cause: error });
  }
}
