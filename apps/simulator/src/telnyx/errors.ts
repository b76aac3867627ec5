import type { RefusalName } from '../carrier/face';

/** Telnyx's error bodies. The texts are the simulator's own; codes are Telnyx's. */
export class TelnyxError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    detail = title,
    readonly retryAfterSeconds?: number,
  ) {
    super(detail);
  }

  body(): object {
    return {
      errors: [
        {
          code: this.code,
          title: this.title,
          detail: this.message,
          meta: { url: `https://developers.telnyx.com/docs/overview/errors/${this.code}` },
        },
      ],
    };
  }
}

export const REFUSALS: Readonly<Record<RefusalName, (number: string) => TelnyxError>> = {
  tooMany: () => new TelnyxError(429, '10011', 'Too many requests', undefined, 1),
  unavailable: () => new TelnyxError(503, '10007', 'Unexpected error', 'The service is unavailable.'),
  server: () => new TelnyxError(500, '10007', 'Unexpected error'),
  blocked: (to) =>
    new TelnyxError(
      400,
      '40300',
      'Blocked due to STOP message',
      `Messages cannot be sent to '${to}' due to an existing block rule.`,
    ),
  badTo: (to) => new TelnyxError(400, '40310', "Invalid 'to' address", `'${to}' cannot be texted.`),
  badFrom: (from) => new TelnyxError(400, '40305', "Invalid 'from' address", `'${from}' is not valid.`),
  notOwned: (from) =>
    new TelnyxError(400, '40305', "Invalid 'from' address", `'${from}' does not belong to this account.`),
  queueFull: (from) =>
    new TelnyxError(400, '40318', 'Message queue full', `The queue of '${from}' has reached its limit.`),
  unroutable: (to) =>
    new TelnyxError(400, '40319', 'Incompatible message type', `'${to}' cannot be reached from this number.`),
  noPermission: (to) => new TelnyxError(400, '40309', 'Invalid destination region', `Not allowed: '${to}'.`),
  notMobile: (to) => new TelnyxError(400, '40001', 'Not routable', `'${to}' is a landline.`),
};

const bad = (code: string, title: string, detail?: string): TelnyxError =>
  new TelnyxError(422, code, title, detail);

export const ERRORS = {
  unauthorised: () => new TelnyxError(401, '10009', 'Authentication failed'),
  notFound: () => new TelnyxError(404, '10005', 'Resource not found'),
  malformed: (status: number) => new TelnyxError(status, '10015', 'Bad Request'),
  missing: (field: string) => bad('10004', 'Missing required parameter', `'${field}' is required.`),
  noContent: () => bad('40316', 'No content provided'),
  tooLarge: () => bad('40302', 'Message too large'),
  badMedia: () => bad('40317', 'Invalid MMS content'),
  badUrl: () => bad('10003', 'Invalid URL'),
} as const;
