import { z } from 'zod';

/** What a person may do. A role is a list of these; every route of the api names the one it needs. */
export const PERMISSIONS = [
  'conversation.read',
  'conversation.reply',
  'conversation.manage',
  'contact.read',
  'contact.edit',
  'consent.read',
  'consent.review',
  'consent.manage',
  'consent.configure',
  'routes.read',
  'routes.edit',
  'routes.publish',
  'queues.read',
  'queues.edit',
  'people.read',
  'team.read',
  'team.manage',
  'webhooks.read',
  'webhooks.replay',
  'connections.read',
  'connections.edit',
  'sending.read',
  'sending.control',
  'quiet.edit',
  'keys.read',
  'keys.manage',
  'tasks.read',
  'tasks.retry',
] as const;
export const permissionSchema = z.enum(PERMISSIONS);
export type Permission = z.infer<typeof permissionSchema>;

export const ROLES = ['agent', 'supervisor', 'admin', 'analyst', 'developer'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

const reading: Permission[] = [
  'conversation.read',
  'contact.read',
  'consent.read',
  'routes.read',
  'queues.read',
  'people.read',
  'sending.read',
];
const agentWork: Permission[] = [
  'conversation.reply',
  'conversation.manage',
  'contact.edit',
  'consent.review',
];

export const ROLE_PERMISSIONS: Record<Role, readonly Permission[]> = {
  agent: [...reading, ...agentWork],
  supervisor: [
    ...reading,
    ...agentWork,
    'consent.manage',
    'consent.configure',
    'routes.edit',
    'routes.publish',
    'queues.edit',
    'team.read',
    'team.manage',
    'webhooks.read',
    'connections.read',
    'sending.control',
    'quiet.edit',
    'tasks.read',
  ],
  admin: PERMISSIONS,
  analyst: [...reading, 'team.read'],
  developer: [
    ...reading,
    'webhooks.read',
    'webhooks.replay',
    'connections.read',
    'keys.read',
    'tasks.read',
    'tasks.retry',
  ],
};
