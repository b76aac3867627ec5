import { z } from 'zod';
import { idSchema, instantSchema } from './ids';
import { LIMITS } from './limits';

/** What a program may do with a key. Every route that accepts keys names the one it needs. */
export const API_KEY_SCOPES = ['messages.send', 'messages.read', 'consent.write'] as const;
export const apiKeyScopeSchema = z.enum(API_KEY_SCOPES);
export type ApiKeyScope = z.infer<typeof apiKeyScopeSchema>;

/** A test key reaches no real carrier, only a simulator. */
export const apiKeyEnvironmentSchema = z.enum(['live', 'test']);
export type ApiKeyEnvironment = z.infer<typeof apiKeyEnvironmentSchema>;

/** An API key as it can be looked at: never the secret, which was shown once. */
export const apiKeySchema = z.object({
  id: idSchema,
  name: z.string(),
  environment: apiKeyEnvironmentSchema,
  /** How the key begins, to recognise it in a configuration. */
  start: z.string(),
  scopes: z.array(apiKeyScopeSchema),
  /** Networks it may be used from, as CIDR; empty means from anywhere. */
  allowedNetworks: z.array(z.string()),
  createdAt: instantSchema,
  createdBy: z.string(),
  lastUsedAt: instantSchema.nullable(),
  expiresAt: instantSchema.nullable(),
  revokedAt: instantSchema.nullable(),
  state: z.enum(['active', 'expired', 'revoked']),
});
export type ApiKey = z.infer<typeof apiKeySchema>;

export const apiKeysSchema = z.object({ items: z.array(apiKeySchema) });

export const apiKeyInputSchema = z.strictObject({
  /** The system it is for. Two keys of one name may live at once, so that one can replace the other. */
  name: z.string().trim().min(1).max(LIMITS.nameLength),
  environment: apiKeyEnvironmentSchema,
  scopes: z.array(apiKeyScopeSchema).min(1),
  expiresAt: instantSchema.nullable().default(null),
  allowedNetworks: z
    .array(z.union([z.cidrv4(), z.cidrv6()], 'Use CIDR notation, such as 203.0.113.0/24.'))
    .max(LIMITS.apiKeyNetworks)
    .default([]),
});
export type ApiKeyInput = z.infer<typeof apiKeyInputSchema>;

/** The one answer that holds the key itself. */
export const apiKeyMadeSchema = z.object({
  apiKey: apiKeySchema,
  /** Null when the answer is replayed for an Idempotency-Key: it was shown once and is stored nowhere. */
  key: z.string().nullable(),
});
export type ApiKeyMade = z.infer<typeof apiKeyMadeSchema>;
