import type { ApiKeyEnvironment, ApiKeyScope, Permission, Role } from '@parley/contracts';

/** Who is asking, in which workspace: every command and query takes it, so that no query forgets its workspace. */
export interface Caller {
  workspaceId: string;
  personId: string;
  name: string;
  role: Role;
  permissions: readonly Permission[];
  sessionId: string;
}

/** A program with an API key. Another shape than a person's on purpose: it reaches only what was made for it. */
export interface KeyCaller {
  workspaceId: string;
  keyId: string;
  name: string;
  environment: ApiKeyEnvironment;
  scopes: readonly ApiKeyScope[];
}

/** What an entry remembers of its author. */
export interface Author {
  kind: 'person' | 'customer' | 'system' | 'api';
  id: string | null;
  name: string;
}

export const SYSTEM: Author = { kind: 'system', id: null, name: 'Parley' };

/** The person's or the key's id: what they did is on record under it. */
export const idOf = (caller: Caller | KeyCaller): string =>
  'keyId' in caller ? caller.keyId : caller.personId;

export const authorOf = (caller: Caller | KeyCaller): Author => ({
  kind: 'keyId' in caller ? 'api' : 'person',
  id: idOf(caller),
  name: caller.name,
});
