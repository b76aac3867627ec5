import { z } from 'zod';
import { FAULTS, type FaultName } from '../carrier/faults';

const address = z
  .string()
  .regex(/^(\+[1-9]\d{6,14}|\d{3,8})$/, 'A number in E.164 form, like +12025550143, or a short code.');
const accountSid = z
  .string()
  .regex(/^(AC[0-9a-fA-F]{32}|(?!AC)[\w-]{6,64})$/, 'AC and 32 hexadecimal digits, or a name of 6 to 64.');

export const byNumberSchema = z.object({ number: address });
export const byAccountSchema = z.object({ sid: accountSid });
export const byIdSchema = z.object({ id: z.coerce.number().int() });
export const threadSchema = z.object({ limit: z.coerce.number().int().min(1).max(5_000).default(1_000) });
export const webhooksSchema = z.object({ limit: z.coerce.number().int().min(1).max(2_000).default(200) });

export const inboundSchema = z.object({
  from: address,
  to: address,
  body: z.string().max(1_600),
  media: z
    .array(z.object({ contentType: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/), base64: z.base64() }))
    .max(10)
    .default([]),
});

export const faultSchema = z.object({
  number: z.union([address, z.literal('*')]).default('*'),
  fault: z.enum(Object.keys(FAULTS) as [FaultName, ...FaultName[]]),
  rate: z.number().min(0).max(1).default(1),
  times: z.number().int().positive().optional(),
  delayMs: z.number().int().min(0).max(600_000).optional(),
  target: z.enum(['inbound', 'status', 'all']).default('all'),
});

export const accountSchema = z.object({
  authToken: z.string().min(1).max(200),
  carrier: z.enum(['twilio', 'telnyx', 'generic']).default('twilio'),
});

export const numberSchema = z.object({
  accountSid,
  webhookUrl: z.url({
    protocol: /^https?$/,
    error: 'A web address, like https://example.com/webhooks/acme.',
  }),
  name: z.string().max(80).default(''),
  carrierAnswersStop: z.boolean().default(false),
});

export const handsetSchema = z.object({
  name: z.string().max(80).optional(),
  network: z.string().max(40).optional(),
  state: z.enum(['on', 'unreachable', 'landline']).optional(),
});
