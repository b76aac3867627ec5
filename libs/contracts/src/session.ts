import { z } from 'zod';
import { idSchema } from './ids';
import { LIMITS } from './limits';
import { permissionSchema, roleSchema } from './permissions';

export const signInSchema = z.object({
  email: z.email().max(320),
  password: z.string().min(1).max(LIMITS.passwordLength),
});
export type SignIn = z.infer<typeof signInSchema>;

export const sessionSchema = z.object({
  person: z.object({ id: idSchema, name: z.string(), email: z.string() }),
  workspace: z.object({
    id: idSchema,
    name: z.string(),
    environment: z.enum(['live', 'staging', 'test']),
    isDemo: z.boolean(),
  }),
  role: roleSchema,
  permissions: z.array(permissionSchema),
  expiresAt: z.string(),
});
export type Session = z.infer<typeof sessionSchema>;

/** Who can be tried out on the sign-in page; there only where a demo runs. */
export const demoSchema = z.object({
  people: z.array(z.object({ email: z.string(), name: z.string(), role: roleSchema })),
  password: z.string(),
});
export type Demo = z.infer<typeof demoSchema>;
