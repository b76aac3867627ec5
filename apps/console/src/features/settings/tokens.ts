import type { Connection } from '@parley/contracts';

type Token = Connection['tokens'][number];

/** The token that the last genuine webhook was signed with. */
export function isInUse(token: Token, tokens: readonly Token[]): boolean {
  if (token.lastUsedAt === null) return false;
  const used = Date.parse(token.lastUsedAt);
  return tokens.every(({ lastUsedAt }) => lastUsedAt === null || Date.parse(lastUsedAt) <= used);
}
