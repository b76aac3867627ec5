/**
 * Something a person can put right: what is wrong in one sentence, then what to do about it.
 * Printed as it is, without a stack; every other error is a fault of ours and keeps its stack.
 */
export class Trouble extends Error {
  readonly remedy: readonly string[];

  constructor(message: string, remedy: readonly string[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = 'Trouble';
    this.remedy = remedy;
  }
}

/** The text shown for an error that ends a program: message and indented remedy, or the stack. */
export function describeEnd(error: unknown): string {
  if (error instanceof Trouble) return [error.message, ...error.remedy.map((line) => `  ${line}`)].join('\n');
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
