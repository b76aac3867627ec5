import type { CarrierError } from './carrier-error';

type OwnError = Omit<CarrierError, 'carrier'>;

/**
 * Failures without a code of the carrier: the connection broke, or an HTTP status is all there is. They get
 * codes of ours, so that what is stored with a text can be explained later like any other.
 */

const MAYBE = {
  class: 'ask_carrier',
  processed: 'maybe',
  provenUndelivered: false,
  advice: 'Wait some minutes; if it stays unknown, ask the customer before sending it again.',
  source: 'Parley: without an answer nobody can tell whether the carrier took the text',
} as const;

const NOT_REACHED = {
  name: 'Carrier not reached',
  class: 'retry_now',
  processed: 'no',
  provenUndelivered: false,
  reason: 'The carrier could not be reached, so nothing was sent yet.',
  advice: 'Nothing to do: it is tried again by itself.',
  source: 'Parley: no request can have been read before the connection stands',
} as const;

const REFUSED = {
  processed: 'no',
  provenUndelivered: false,
  reason: 'The carrier refused the text.',
  advice: 'Tell an administrator; the text was not sent.',
  source: 'RFC 9110, section 15.5: the request was not carried out',
} as const;

const BROKEN = 'The connection to the carrier broke before it answered; it may or may not have the text.';

/** Every text would meet the same, so all of the connection wait until an operator has mended it. */
const NOT_BEGUN = {
  class: 'account',
  processed: 'no',
  provenUndelivered: false,
  stopsConnection: true,
  advice: 'Tell an administrator; the text waits and leaves by itself once it is set right.',
  source: 'Parley: the carrier was not called',
} as const;

const TRANSPORT: Readonly<Record<string, Omit<OwnError, 'code'>>> = {
  no_secret: {
    ...NOT_BEGUN,
    name: 'No secret to sign in with',
    reason: 'The connection has no secret that can be read, so the carrier was not called.',
    operatorAdvice: 'Give the connection a token to sign in with; was PARLEY_SECRET_KEY changed?',
  },
  refused_address: {
    ...NOT_BEGUN,
    name: 'Address refused',
    reason: "The connection's address leads into a private network, so it was not called.",
    operatorAdvice:
      "Look where the name of the connection's address leads: only https to hosts of the public internet is called, and what PARLEY_PRIVATE_GATEWAYS names.",
  },
  dns: { ...NOT_REACHED, operatorAdvice: "Check name resolution of the carrier's host from this machine." },
  connect: { ...NOT_REACHED, operatorAdvice: 'Check network and firewall from this machine to the carrier.' },
  tls: {
    ...NOT_REACHED,
    operatorAdvice: "Check this machine's clock and certificates, and any proxy between.",
  },
  timeout: {
    ...MAYBE,
    name: 'No answer in time',
    reason: 'The carrier did not answer in time; it may or may not have the text.',
    operatorAdvice: "Look at the carrier's status page and the connection's time limit.",
  },
  reset: {
    ...MAYBE,
    name: 'Connection lost',
    reason: BROKEN,
    operatorAdvice: 'Check the network, and any proxy that closes connections early.',
  },
};

/** Explains `transport:<cause>` and `http:<status>`; undefined for every other code. */
export function ownError(code: string): OwnError | undefined {
  const [, kind, detail = ''] = /^(transport|http):(\w+)$/.exec(code) ?? [];
  if (kind === 'transport') {
    const error = TRANSPORT[detail];
    return error && { code, ...error };
  }
  return kind === 'http' ? ofStatus(code, Number(detail)) : undefined;
}

/** RFC 6585, section 4: the request was counted and not carried out. */
const TOO_MANY: Omit<OwnError, 'code'> = {
  name: 'Too many requests',
  class: 'retry_now',
  processed: 'no',
  provenUndelivered: false,
  reason: 'The carrier was busy and asked us to slow down.',
  advice: 'Nothing to do: it is tried again by itself.',
  operatorAdvice: 'Lower the rate of the number or the concurrency of the connection if this persists.',
  source: 'RFC 6585, section 4',
};

function ofStatus(code: string, status: number): OwnError {
  if (status === 429) return { code, ...TOO_MANY };
  if (status >= 400 && status < 500 && status !== 408) {
    const ofAccount = status === 401 || status === 403 || status === 404;
    return {
      code,
      name: `Refused with HTTP ${status}`,
      class: ofAccount ? 'account' : 'never',
      ...REFUSED,
      ...(status === 401 ? { stopsConnection: true } : {}),
      operatorAdvice: ofAccount
        ? 'Check account, token and address of the connection.'
        : 'Look at the attempt in the journey of the message for what the carrier answered.',
    };
  }
  return {
    code,
    name: 'Unclear answer',
    ...MAYBE,
    reason: 'The carrier answered with a fault; it may or may not have the text.',
    operatorAdvice: "Look at the carrier's status page; settle unknown texts together once it is over.",
  };
}
