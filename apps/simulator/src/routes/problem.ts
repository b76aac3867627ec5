import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

export interface WrongField {
  field: string;
  message: string;
}

/** A refusal of the simulator's own API, told as problem details (RFC 9457). */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields?: WrongField[],
  ) {
    super(message);
  }
}

export function parse<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => ({
    field: issue.path.join('.'),
    message: issue.message,
  }));
  throw new Refused(400, 'validation_failed', 'Something in the request is not right', fields);
}

export function sendProblem(
  error: FastifyError | Refused | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const refused = error instanceof Refused ? error : undefined;
  const status = refused?.status ?? (error as Partial<FastifyError>).statusCode ?? 500;
  // What Fastify refuses is said in its own words; what broke here is nobody's business.
  const title = refused || status < 500 ? error.message : 'The simulator failed';
  const code = refused?.code ?? (status < 500 ? 'malformed' : 'failed');
  void reply
    .status(status)
    .header('content-type', 'application/problem+json')
    .send(
      JSON.stringify({
        type: 'about:blank',
        title,
        status,
        code,
        fields: refused?.fields,
        instance: request.url,
      }),
    );
}
