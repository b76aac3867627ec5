import type { Role, RouteRuleInput } from '@parley/contracts';

/** Fixed, so that seeding twice changes nothing and links into the demo keep working. */
const id = (n: number): string => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const DEMO_WORKSPACE = { id: id(1), name: 'Acme Support', environment: 'test', isDemo: true } as const;
export const DEMO_BRAND = { id: id(10), name: 'Acme', supportContact: 'support@acme.example' };

export const DEMO_PEOPLE: readonly { id: string; email: string; name: string; role: Role }[] = [
  { id: id(21), email: 'agent@demo.parley.test', name: 'Maya Rivera', role: 'agent' },
  { id: id(22), email: 'agent2@demo.parley.test', name: 'Sam Kim', role: 'agent' },
  { id: id(23), email: 'supervisor@demo.parley.test', name: 'Priya Nair', role: 'supervisor' },
  { id: id(24), email: 'admin@demo.parley.test', name: 'Alex Chen', role: 'admin' },
];

const FRONT_DESK = id(31);
const BILLING = id(32);
const SHIPPING = id(33);
const RETURNS = id(34);
export const DEMO_QUEUES = [
  { id: FRONT_DESK, name: 'Front desk', colour: 'blue', rank: 1 },
  { id: BILLING, name: 'Billing', colour: 'violet', rank: 2 },
  { id: SHIPPING, name: 'Shipping', colour: 'teal', rank: 3 },
  { id: RETURNS, name: 'Returns', colour: 'orange', rank: 4 },
] as const;

const NUMBER = { messagesPerSecond: 10, burst: 10 };

/** Accounts the simulator knows at each start, with its secrets; Telnyx's public key follows from the account's id. */
export const DEMO_CONNECTIONS = [
  {
    id: id(41),
    slug: 'demo-twilio',
    name: 'Demo carrier',
    carrier: 'twilio',
    accountId: 'AC00000000000000000000000000000001',
    tokens: [{ id: id(42), kind: 'both', token: 'demo-auth-token' }],
    numbers: [
      { id: id(51), number: '+15005550006', name: 'Acme Support', ...NUMBER },
      { id: id(52), number: '+15005550010', name: 'Acme Orders', ...NUMBER },
    ],
  },
  {
    id: id(43),
    slug: 'demo-telnyx',
    name: 'Demo carrier (Telnyx)',
    carrier: 'telnyx',
    accountId: 'demo-telnyx',
    tokens: [
      { id: id(44), kind: 'sign_in', token: 'KEY-demo-telnyx' },
      { id: id(45), kind: 'verify', token: 'V/xTyphRw2wh8xPMQ4hcOwsa/UDVixt6SFkj1vSIsEk=' },
    ],
    numbers: [{ id: id(53), number: '+15005550020', name: 'Acme Returns', ...NUMBER }],
  },
] as const;

/** The first rule whose words are there decides, so the narrow ones come first. */
const RULES: RouteRuleInput[] = [
  {
    id: 'opening-hours',
    name: 'Opening hours',
    enabled: true,
    match: { kind: 'exact', words: ['hours', 'opening hours', 'open'] },
    actions: {
      queueId: FRONT_DESK,
      priority: 4,
      autoReply: 'Acme: we answer Monday to Friday, 8 am to 6 pm Eastern. Text us any time.',
    },
  },
  {
    id: 'money-back',
    name: 'Money back',
    enabled: true,
    match: { kind: 'phrase', words: ['money back', 'charged twice', 'double charge'] },
    actions: { queueId: BILLING, priority: 1, labels: ['refund'] },
  },
  {
    id: 'refund',
    name: 'Refund',
    enabled: true,
    match: { kind: 'any_word', words: ['refund', 'refunds', 'refunded', 'reembolso', 'remboursement'] },
    actions: { queueId: BILLING, priority: 2, labels: ['refund'] },
  },
  {
    id: 'billing',
    name: 'Charges and invoices',
    enabled: true,
    match: {
      kind: 'any_word',
      words: ['charge', 'charged', 'charges', 'invoice', 'invoices', 'bill', 'billed', 'payment', 'receipt'],
    },
    actions: { queueId: BILLING },
  },
  {
    id: 'returns',
    name: 'Returns and exchanges',
    enabled: true,
    match: { kind: 'any_word', words: ['return', 'returns', 'returning', 'exchange', 'swap', 'wrong size'] },
    actions: { queueId: RETURNS },
  },
  {
    id: 'parcel',
    name: 'Where is my parcel',
    enabled: true,
    match: {
      kind: 'any_word',
      words: [
        'where',
        'parcel',
        'package',
        'track',
        'tracking',
        'delivery',
        'delivered',
        'shipping',
        'courier',
      ],
    },
    actions: { queueId: SHIPPING },
  },
  {
    id: 'order-number',
    name: 'Starts with an order number',
    enabled: true,
    match: { kind: 'starts_with', words: ['order', 'acme-'] },
    actions: { queueId: SHIPPING, labels: ['order'] },
  },
  {
    id: 'everything-else',
    name: 'Everything else',
    enabled: true,
    match: { kind: 'catch_all', words: [] },
    actions: { queueId: FRONT_DESK },
  },
];

export const DEMO_ROUTES = {
  id: id(61),
  version: 1,
  rules: RULES,
  note: 'The first routes: money to Billing, parcels to Shipping, returns to Returns.',
};
