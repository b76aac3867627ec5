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

export const ERRORS = {
  unauthorised: () => new TwilioError(401, 20003, 'Authenticate'),
  notFound: (path: string) => new TwilioError(404, 20404, `The requested resource ${path} was not found`),
  tooMany: (seconds: number) => new TwilioError(429, 20429, 'Too Many Requests', seconds),
  server: () => new TwilioError(500, 20500, 'An internal server error has occurred'),
  unavailable: () => new TwilioError(503, 20503, 'Service unavailable'),
  noTo: () => new TwilioError(400, 21604, "A 'To' phone number is required."),
  noFrom: () => new TwilioError(400, 21603, "A 'From' phone number is required."),
  noBody: () => new TwilioError(400, 21602, 'Message body is required.'),
  badTo: (to: string) => new TwilioError(400, 21211, `The 'To' number ${to} is not a valid phone number.`),
  badFrom: (from: string) => new TwilioError(400, 21212, `The 'From' number ${from} is not valid.`),
  notOwned: (from: string) =>
    new TwilioError(400, 21606, `The 'From' number ${from} is not an SMS-capable number of this account.`),
  queueFull: (from: string) =>
    new TwilioError(429, 21611, `The 'From' number ${from} has exceeded its queue limit.`),
  unroutable: (to: string) => new TwilioError(400, 21612, `The message to ${to} cannot be routed.`),
  noPermission: () => new TwilioError(400, 21408, 'Permission to send to this region is not enabled.'),
  blocked: () => new TwilioError(400, 21610, 'Attempt to send to an unsubscribed recipient.'),
  notMobile: (to: string) => new TwilioError(400, 21614, `The 'To' number ${to} is not a mobile number.`),
  tooLong: () =>
    new TwilioError(400, 21617, 'The concatenated message body exceeds the 1600 character limit.'),
} as const;
