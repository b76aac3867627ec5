import { LINE_TYPES } from '@parley/domain';
import { z } from 'zod';
import { keepablePurposeSchema } from './consent';
import { deliveryStateSchema } from './deliveries';
import { actorSchema, idSchema, instantSchema, pageOf } from './ids';
import { LIMITS } from './limits';
import { entrySchema } from './entries';

export const conversationStatusSchema = z.enum(['open', 'pending', 'snoozed', 'resolved']);

export const consentStateSchema = z.enum(['none', 'conversational', 'opted_in', 'opted_out', 'lapsed']);
export type ConsentState = z.infer<typeof consentStateSchema>;

/** A row of the list, and the head of a thread. The same shape travels over REST and sockets. */
export const conversationSchema = z.object({
  id: idSchema,
  /** Contiguous; compare with what is held and ignore what is older. */
  revision: z.number().int(),
  lastPosition: z.number().int(),
  status: conversationStatusSchema,
  contact: z.object({ id: idSchema, name: z.string().nullable(), number: z.string() }),
  businessNumber: z.string(),
  queueId: idSchema.nullable(),
  assigneeId: idSchema.nullable(),
  /** Whom the queue has offered it to, and until when; nobody has it meanwhile. */
  offer: z.object({ personId: idSchema, until: instantSchema }).nullable(),
  priority: z.number().int().min(1).max(4),
  labels: z.array(z.string()),
  preview: z
    .object({ kind: z.enum(['text_in', 'text_out', 'note']), body: z.string(), at: instantSchema })
    .nullable(),
  /** Since when the customer has been waiting for an answer; null when nobody waits. */
  waitingSince: instantSchema.nullable(),
  snoozedUntil: instantSchema.nullable(),
  /** Since when the customer waits to be called; null when nobody is to call. */
  callbackSince: instantSchema.nullable(),
  lastActivityAt: instantSchema,
  /** Why the thread needs a look: the worst delivery state that nobody has dealt with. */
  attention: deliveryStateSchema.nullable(),
  consent: consentStateSchema,
  /** Position of the last text of the customer; unread = greater than one's own seen position. */
  lastInboundPosition: z.number().int(),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** Threads that queues offer to one person, the most pressing first. */
export const offersSchema = z.object({ items: z.array(conversationSchema) });
export type Offers = z.infer<typeof offersSchema>;

/** A list row with what belongs to the reader alone. */
export const conversationRowSchema = conversationSchema.extend({ seenPosition: z.number().int() });
export type ConversationRow = z.infer<typeof conversationRowSchema>;

export const INBOX_VIEWS = [
  'mine',
  'unassigned',
  'all',
  'needs_attention',
  'callbacks',
  'snoozed',
  'resolved',
  'queue',
] as const;
export const inboxViewSchema = z.enum(INBOX_VIEWS);
export type InboxView = z.infer<typeof inboxViewSchema>;

export const conversationsQuerySchema = z.object({
  view: inboxViewSchema.default('all'),
  queueId: idSchema.optional(),
  sort: z.enum(['waiting_longest', 'newest']).default('newest'),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(LIMITS.pageSizeMax).default(LIMITS.pageSize),
});
export type ConversationsQuery = z.infer<typeof conversationsQuerySchema>;
export const conversationsPageSchema = pageOf(conversationRowSchema);
export type ConversationsPage = z.infer<typeof conversationsPageSchema>;

export const draftSchema = z.object({
  kind: z.enum(['reply', 'note']),
  body: z.string().max(LIMITS.draftLength),
  updatedAt: instantSchema,
});
export type Draft = z.infer<typeof draftSchema>;
export const draftInputSchema = draftSchema.pick({ kind: true, body: true });
export type DraftInput = z.infer<typeof draftInputSchema>;

export const contactConsentSchema = z.object({
  number: z.string(),
  brand: z.string(),
  state: consentStateSchema,
  since: instantSchema.nullable(),
  /** The word or form that decided, for the one-line proof under the state. */
  source: z.string().nullable(),
  keyword: z.string().nullable(),
  /** Opted out, but for these. */
  kept: z.array(keepablePurposeSchema),
  held: z.boolean(),
});
export type ContactConsent = z.infer<typeof contactConsentSchema>;

export const contactSchema = z.object({
  id: idSchema,
  name: z.string().nullable(),
  numbers: z.array(z.string()),
  /** What carriers or a look-up said of these numbers, where they have. */
  lines: z.array(
    z.object({
      number: z.string(),
      /** Null where only the network was named. */
      lineType: z.enum(LINE_TYPES).nullable(),
      /** Who runs it, as the carrier wrote it. */
      carrierName: z.string().nullable(),
    }),
  ),
  country: z.string().nullable(),
  language: z.string().nullable(),
  timeZone: z.string().nullable(),
  email: z.string().nullable(),
  /** Who this is in the business's own system of record. */
  externalId: z.string().nullable(),
  /** What people say of the contact, and rules go by; those of a thread are its own. */
  labels: z.array(z.string()),
  createdAt: instantSchema,
  consent: z.array(contactConsentSchema),
  threads: z.array(
    z.object({
      id: idSchema,
      status: conversationStatusSchema,
      businessNumber: z.string(),
      preview: z.string().nullable(),
      lastActivityAt: instantSchema,
    }),
  ),
});
export type Contact = z.infer<typeof contactSchema>;

export const contactEditSchema = z.object({
  name: z.string().trim().max(LIMITS.nameLength).nullable().optional(),
  language: z.string().trim().max(20).nullable().optional(),
  timeZone: z.string().trim().max(60).nullable().optional(),
  email: z.email().max(254).nullable().optional(),
});
export type ContactEdit = z.infer<typeof contactEditSchema>;

/** How sure the recogniser was: a keyword by the letter, no doubt, or a matter for a person. */
export const consentTierSchema = z.enum(['exact', 'certain', 'likely']);

/** One thing that counted for an opt-out, or against it (points below zero). */
export const consentReasonSchema = z.object({
  says: z.string(),
  /** The customer's own words, and where in the text they begin (UTF-16 units). */
  words: z.string(),
  start: z.number().int().nonnegative(),
  points: z.number().int(),
});
export type ConsentReason = z.infer<typeof consentReasonSchema>;

export const consentEventSchema = z.object({
  id: idSchema,
  at: instantSchema,
  action: z.enum(['opt_out', 'opt_in', 'keep', 'help', 'conversation_started', 'import', 'review', 'lapse']),
  number: z.string(),
  brand: z.string(),
  source: z.string(),
  keyword: z.string().nullable(),
  language: z.string().nullable(),
  /** Opted out from then on, but for these. */
  kept: z.array(keepablePurposeSchema),
  /** What the confirmation asked: the word, and what it keeps. */
  offered: z.object({ word: z.string(), purposes: z.array(keepablePurposeSchema) }).nullable(),
  wording: z.string().nullable(),
  ruleVersion: z.string().nullable(),
  /** Null for lines that were not read from a text. */
  tier: consentTierSchema.nullable(),
  /** What counted, where it was read from ordinary language. */
  reasons: z.array(consentReasonSchema),
  actor: actorSchema,
});
export type ConsentEvent = z.infer<typeof consentEventSchema>;
export const consentLedgerSchema = z.object({ items: z.array(consentEventSchema) });

/** Everything the thread screen needs on opening, in one round trip. */
export const conversationDetailSchema = z.object({
  conversation: conversationRowSchema,
  contact: contactSchema,
  entries: z.array(entrySchema),
  hasBefore: z.boolean(),
  draft: draftSchema.nullable(),
  /** Why the composer is closed, or null when it is open. */
  closed: z.object({ code: z.string(), title: z.string(), advice: z.string() }).nullable(),
  /** Why no file can go along with a reply, or null when files can. */
  noFiles: z
    .object({ code: z.string(), title: z.string(), advice: z.string(), detail: z.string() })
    .nullable(),
});
export type ConversationDetail = z.infer<typeof conversationDetailSchema>;

export const assignSchema = z.object({
  personId: idSchema.nullable(),
  /** The assignee the caller believes in; a different one in the database is a 409. */
  expectedAssigneeId: idSchema.nullable().optional(),
});
export type Assign = z.infer<typeof assignSchema>;
export const transferSchema = z.object({ queueId: idSchema });
export type Transfer = z.infer<typeof transferSchema>;
export const snoozeSchema = z.object({ until: instantSchema });
export type Snooze = z.infer<typeof snoozeSchema>;
export const labelsSchema = z.object({
  add: z.array(z.string().trim().min(1).max(LIMITS.labelLength)).max(20).default([]),
  remove: z.array(z.string()).max(20).default([]),
});
export type Labels = z.infer<typeof labelsSchema>;
export const seenSchema = z.object({
  position: z.number().int().nonnegative(),
  /** On purpose: the mark may go back. Without it an older position changes nothing. */
  unread: z.boolean().default(false),
});
export type Seen = z.infer<typeof seenSchema>;

/** The answer of every command on a thread: the thread after it, and the entries it wrote. */
export const conversationChangeSchema = z.object({
  conversation: conversationSchema,
  entries: z.array(entrySchema),
});
export type ConversationChange = z.infer<typeof conversationChangeSchema>;
