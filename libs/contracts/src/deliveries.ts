import { z } from 'zod';
import { actorSchema, idSchema, instantSchema } from './ids';

export const deliveryStateSchema = z.enum([
  'scheduled',
  'queued',
  'claimed',
  'sending',
  'accepted',
  'sent',
  'delivered',
  'read',
  'undelivered',
  'failed',
  'expired',
  'cancelled',
  'unknown',
]);

export const purposeSchema = z.enum([
  'conversation',
  'transactional',
  'verification',
  'alert',
  'promotional',
  'compliance',
]);

/** Why a text failed, in words an agent can use. */
export const deliveryProblemSchema = z.object({
  code: z.string().nullable(),
  reason: z.string(),
  advice: z.string(),
});

/** The delivery as the bubble shows it. */
export const deliverySchema = z.object({
  id: idSchema,
  state: deliveryStateSchema,
  purpose: purposeSchema,
  /** The time it was scheduled for; null when it was sent at once. */
  sendAt: instantSchema.nullable(),
  problem: deliveryProblemSchema.nullable(),
  segments: z.number().int(),
  encoding: z.enum(['GSM-7', 'UCS-2']),
  price: z.object({ micros: z.number().int(), currency: z.string() }).nullable(),
});
export type Delivery = z.infer<typeof deliverySchema>;

/** One line of a message's journey, oldest first. */
export const journeyStepSchema = z.object({
  at: instantSchema,
  kind: z.enum([
    'written',
    'queued',
    'claimed',
    'sending',
    'answer',
    'receipt',
    'settled',
    'decision',
    'email',
    'received',
    'webhook',
    'routed',
  ]),
  title: z.string(),
  detail: z.string().nullable(),
  /** The carrier's own code or id where there is one. */
  code: z.string().nullable(),
  actor: actorSchema.nullable(),
});
export type JourneyStep = z.infer<typeof journeyStepSchema>;

export const journeySchema = z.object({
  conversationId: idSchema,
  position: z.number().int(),
  correlationId: z.string().nullable(),
  delivery: deliverySchema.nullable(),
  connection: z.object({ name: z.string(), carrier: z.string(), promise: z.string() }).nullable(),
  carrierMessageId: z.string().nullable(),
  steps: z.array(journeyStepSchema),
});
export type Journey = z.infer<typeof journeySchema>;

/** Another time for a scheduled text, at most 30 days ahead. */
export const newTimeSchema = z.object({ sendAt: instantSchema });
export type NewTime = z.infer<typeof newTimeSchema>;

/** A person's decision about a text that may not have been sent. */
export const unknownDecisionSchema = z.object({
  decision: z.enum(['send_again', 'leave_unsent', 'treat_as_sent']),
});
export type UnknownDecision = z.infer<typeof unknownDecisionSchema>;
