import type { RefusalName } from '../carrier/face';

/** Refusals of the generic carrier. */
export class GenericError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }

  body(): object {
    return { code: this.code, message: this.message };
  }
}

const bad = (code: string, message: string): GenericError => new GenericError(422, code, message);

export const REFUSALS: Readonly<Record<RefusalName, (number: string) => GenericError>> = {
  tooMany: () => new GenericError(429, 'too_many_requests', 'Slow down.', 1),
  unavailable: () => new GenericError(503, 'unavailable', 'Nothing was processed.'),
  server: () => new GenericError(500, 'internal_error', 'Something broke.'),
  blocked: (to) => bad('opted_out', `${to} has opted out.`),
  badTo: (to) => bad('invalid_recipient', `${to} is no number.`),
  badFrom: (from) => bad('invalid_sender', `${from} is no number.`),
  notOwned: (from) => bad('invalid_sender', `${from} does not belong to this account.`),
  queueFull: () => new GenericError(429, 'queue_full', 'Too many messages wait.', 1),
  unroutable: (to) => bad('no_route', `There is no way to ${to}.`),
  noPermission: (to) => bad('no_route', `${to} lies in a region that is not enabled.`),
  notMobile: (to) => bad('invalid_recipient', `${to} is a landline.`),
};

export const ERRORS = {
  unauthorised: () => new GenericError(401, 'unauthorised', 'The signature is not right.'),
  notFound: () => new GenericError(404, 'invalid_request', 'There is nothing here.'),
  invalid: (message: string) => bad('invalid_request', message),
  noContent: () => bad('invalid_content', 'There is neither text nor media.'),
  tooLong: () => bad('too_long', 'The text has more than 1,600 characters.'),
  badMedia: () => bad('invalid_media', 'At most ten web addresses.'),
} as const;
