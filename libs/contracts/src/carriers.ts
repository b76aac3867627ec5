import type { Carrier, TokenKind } from '@parley/domain';

export interface CarrierSecret {
  kind: TokenKind;
  label: string;
  hint: string;
  /** What it looks like; a secret pasted into the wrong field is told apart by this. */
  pattern: RegExp;
}

/** What a connection to a carrier takes: its fields with the carrier's own words for them, and where our address goes. */
export interface CarrierForm {
  name: string;
  account: { label: string; hint: string; pattern: RegExp };
  secrets: readonly CarrierSecret[];
  /** Whether the carrier has an address of its own that need not be given. */
  hasOwnAddress: boolean;
  /** Where to paste the webhook address. */
  webhook: string;
}

const ANY = /^\S{8,4000}$/;

export const CARRIER_FORMS: Readonly<Record<Carrier, CarrierForm>> = {
  twilio: {
    name: 'Twilio',
    account: {
      label: 'Account SID',
      hint: 'AC and 32 digits, on the first page of the Twilio console.',
      pattern: /^AC[0-9a-fA-F]{32}$/,
    },
    secrets: [
      {
        kind: 'both',
        label: 'Auth token',
        hint: 'Beside the account SID. It signs in and signs webhooks.',
        pattern: ANY,
      },
    ],
    hasOwnAddress: true,
    webhook:
      'In the Twilio console: Phone Numbers, the number, Messaging Configuration, "A message comes in": Webhook, HTTP POST. Enter the address as fallback too: Twilio does not call again by itself.',
  },
  telnyx: {
    name: 'Telnyx',
    account: {
      label: 'Messaging profile ID',
      hint: 'Names the account here; Telnyx itself goes by the key.',
      pattern: /^[\w-]{3,64}$/,
    },
    secrets: [
      {
        kind: 'sign_in',
        label: 'API key',
        hint: 'Telnyx portal, API Keys: begins with KEY.',
        pattern: /^KEY\S{5,200}$/,
      },
      {
        kind: 'verify',
        label: 'Public key',
        hint: 'Telnyx portal, API Keys, Public Key: 44 characters that end with =.',
        pattern: /^[A-Za-z0-9+/]{43}=$/,
      },
    ],
    hasOwnAddress: true,
    webhook:
      'In the Telnyx portal: Messaging, your messaging profile, Inbound: webhook URL, API version 2. Enter it as failover URL too: Telnyx calls three times and then gives up.',
  },
  vonage: {
    name: 'Vonage',
    account: {
      label: 'API key',
      hint: 'Eight characters, on the Vonage dashboard.',
      pattern: /^[\w-]{3,64}$/,
    },
    secrets: [
      { kind: 'sign_in', label: 'API secret', hint: 'Beside the API key.', pattern: ANY },
      {
        kind: 'verify',
        label: 'Signature secret',
        hint: 'Vonage dashboard, Settings, API settings: signature secret.',
        pattern: ANY,
      },
    ],
    hasOwnAddress: true,
    webhook:
      'On the Vonage dashboard: your application, Messages, Inbound URL and Status URL (version 1). In Settings choose the Messages API for SMS and keep signed webhooks on.',
  },
  plivo: {
    name: 'Plivo',
    account: {
      label: 'Auth ID',
      hint: 'Begins with MA or SA, on the Plivo console.',
      pattern: /^[A-Z0-9]{10,40}$/,
    },
    secrets: [
      {
        kind: 'both',
        label: 'Auth token',
        hint: 'Beside the auth ID. It signs in and signs webhooks.',
        pattern: ANY,
      },
    ],
    hasOwnAddress: true,
    webhook:
      'On the Plivo console: Messaging, Applications, your application: Message URL, method POST. Then assign the number to that application.',
  },
  generic: {
    name: 'Generic HTTP',
    account: {
      label: 'Account',
      hint: 'A name for the gateway; it is not sent.',
      pattern: /^[\w.@:-]{1,64}$/,
    },
    secrets: [
      {
        kind: 'both',
        label: 'Secret',
        hint: 'whsec_ and base64 of at least 24 bytes; the gateway has the same one.',
        pattern: /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/,
      },
    ],
    hasOwnAddress: false,
    webhook:
      'The gateway calls this address with what came in, signed by Standard Webhooks. The protocol is in docs/GENERIC-CARRIER.md.',
  },
  kannel: {
    name: 'Kannel',
    account: { label: 'Username', hint: 'Of the sendsms-user in kannel.conf.', pattern: /^\S{1,64}$/ },
    secrets: [
      { kind: 'sign_in', label: 'Password', hint: 'Of the sendsms-user.', pattern: /^\S{4,200}$/ },
      {
        kind: 'verify',
        label: 'Webhook key',
        hint: 'Of your own making, letters and digits: it stands in the address, since Kannel cannot sign.',
        pattern: /^[\w-]{16,200}$/,
      },
    ],
    hasOwnAddress: false,
    webhook:
      'In kannel.conf, group sms-service: get-url = this address and ?key=KEY&id=%I&from=%p&to=%P&text=%b&at=%T with your webhook key, omit-empty = true, max-messages = 0. In group smsbox: http-request-retry.',
  },
};
