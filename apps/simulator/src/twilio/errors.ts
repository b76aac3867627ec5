/** Twilio's error bodies. The texts are the simulator's own; codes and statuses are Twilio's. */
export class TwilioError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }

  body(): { code: number; message: string; more_info: string; status: number } {
    return {
      code: this.code,
      message: this.message,
      more_info: `https://www.twilio.com/docs/errors/${this.code}`,
      status: this.status,
    };
  }
}

const bad = (code: number, message: string): TwilioError => new TwilioError(400, code, message);

export const ERRORS = {
  unauthorised: () => new TwilioError(401, 20003, 'Authenticate'),
  notFound: (path: string) => new TwilioError(404, 20404, `The requested resource ${path} was not found`),
  malformed: (status: number) => new TwilioError(status, 20001, 'The request cannot be understood.'),
  tooMany: (seconds: number) => new TwilioError(429, 20429, 'Too Many Requests', seconds),
  server: () => new TwilioError(500, 20500, 'An internal server error has occurred'),
  unavailable: () => new TwilioError(503, 20503, 'Service unavailable'),
  noTo: () => bad(21604, "A 'To' phone number is required."),
  noFrom: () => bad(21603, "A 'From' phone number is required."),
  noBody: () => bad(21602, 'Message body is required.'),
  badTo: (to: string) => bad(21211, `The 'To' number ${to} is not a valid phone number.`),
  badFrom: (from: string) => bad(21212, `The 'From' number ${from} is not valid.`),
  notOwned: (from: string) =>
    bad(21606, `The 'From' number ${from} is not an SMS-capable number of this account.`),
  queueFull: (from: string) =>
    new TwilioError(429, 21611, `The 'From' number ${from} has exceeded its queue limit.`),
  unroutable: (to: string) => bad(21612, `The message to ${to} cannot be routed.`),
  noPermission: () => bad(21408, 'Permission to send to this region is not enabled.'),
  blocked: () => bad(21610, 'Attempt to send to an unsubscribed recipient.'),
  notMobile: (to: string) => bad(21614, `The 'To' number ${to} is not a mobile number.`),
  badCallback: () => bad(21609, "The 'StatusCallback' is not a valid URL."),
  badMedia: () => bad(21620, 'A MediaUrl is not a valid URL.'),
  tooManyMedia: () => bad(21623, 'A message may have at most 10 media files.'),
  tooLong: () => bad(21617, 'The concatenated message body exceeds the 1600 character limit.'),
} as const;
