import type { Connection } from '@parley/contracts';
import { signsIn, verifies } from '@parley/domain';

type Token = Connection['tokens'][number];

/** The token that the last genuine webhook was signed with. */
export function isInUse(token: Token, tokens: readonly Token[]): boolean {
  if (token.lastUsedAt === null) return false;
  const used = Date.parse(token.lastUsedAt);
  return tokens.every(({ lastUsedAt }) => lastUsedAt === null || Date.parse(lastUsedAt) <= used);
}

/** The only one that signs in, or the only one that verifies: the server refuses to remove it. */
export const isLastOfUse = (token: Token, tokens: readonly Token[]): boolean =>
  [signsIn, verifies].some(
    (serves) => serves(token.kind) && !tokens.some((other) => other !== token && serves(other.kind)),
  );
