import { applyDecorators, SetMetadata } from '@nestjs/common';

export const IDEMPOTENCY_HEADER = 'idempotency-key';
export const NEEDS_IDEMPOTENCY_KEY = 'parley:needs-idempotency-key';

/** Refuses requests without an Idempotency-Key: what this route does must not be done twice. */
export const NeedsIdempotencyKey = () => applyDecorators(SetMetadata(NEEDS_IDEMPOTENCY_KEY, true));
