/** Socket errors and SQLSTATE codes of a server that is down, starting, stopping, full or out of connections. */
const DOWN = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '53100',
  '53200',
  '08000',
  '08001',
  '08003',
  '08006',
]);

/** True when the database could not be asked at all: nothing was written, trying again is right. */
export function isDatabaseDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if ((typeof code === 'string' && DOWN.has(code)) || isStalePlan(error)) return true;
  if (
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      error.message,
    )
  ) {
    return true;
  }
  const cause = (error as { driverError?: unknown }).driverError ?? error.cause;
  return cause !== undefined && cause !== error && isDatabaseDown(cause);
}

/**
 * True where a migration of a newer release has changed the columns of a statement that this connection prepared
 * before it: the connection is of no more use, the next one prepares the statement anew.
 */
export function isStalePlan(error: unknown): boolean {
  return error instanceof Error && /^cached plan must not change result type/.test(error.message);
}

/** True for a unique violation of the named constraint or index. */
export function violates(error: unknown, constraint: string): boolean {
  const candidate = error as { code?: unknown; constraint?: unknown };
  return candidate?.code === '23505' && candidate.constraint === constraint;
}
