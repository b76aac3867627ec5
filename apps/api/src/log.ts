import pino from 'pino';

/**
 * Structured logs without bodies: what is logged is named field by field, and the usual places where a text or a
 * secret could hide are removed all the same.
 */
export const log = pino({
  level: 'info',
  base: { app: 'parley-api' },
  redact: {
    paths: [
      'body',
      '*.body',
      'text',
      '*.text',
      'password',
      '*.password',
      'token',
      '*.token',
      'headers',
      '*.headers',
      'parameters',
      '*.parameters',
      '*.detail',
      '*.query',
    ],
    remove: true,
  },
  serializers: { err: safeError },
});

/** Errors of the database driver carry parameters and row values in their message parts: keep type, code, place. */
function safeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table } = error as { code?: string; constraint?: string; table?: string };
  return {
    type: error.name,
    message: error.message.slice(0, 300),
    code,
    constraint,
    table,
    stack: error.stack?.split('\n').slice(1, 6).join('\n'),
  };
}
