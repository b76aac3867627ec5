import { CARRIER_FORMS, type CarrierSecret, type Connection, type ConnectionEdit } from '@parley/contracts';
import type { TokenKind } from '@parley/domain';

/** What a secret of this connection is called by its carrier. */
export const secretOf = (carrier: Connection['carrier'], kind: TokenKind): CarrierSecret | undefined =>
  CARRIER_FORMS[carrier].secrets.find((secret) => secret.kind === kind);

export interface ConnectionFields {
  name: string;
  accountId: string;
  /** Empty for the carrier's own. */
  baseUrl: string;
  /** Null asks about no number. */
  lookUpsPerDay: number | null;
  secrets: Partial<Record<TokenKind, string>>;
}

/** What a form changes of a connection; null when that is nothing. */
export function connectionChanges(known: Connection, given: ConnectionFields): ConnectionEdit | null {
  const baseUrl = given.baseUrl.trim() || null;
  const secrets = CARRIER_FORMS[known.carrier].secrets.flatMap(({ kind }) => {
    const secret = given.secrets[kind]?.trim() ?? '';
    return secret === '' ? [] : [{ kind, secret }];
  });
  const changes: ConnectionEdit = {
    ...(given.name.trim() === known.name ? {} : { name: given.name }),
    ...(given.accountId.trim() === known.accountId ? {} : { accountId: given.accountId }),
    ...(baseUrl === known.baseUrl ? {} : { baseUrl }),
    ...(given.lookUpsPerDay === known.lookUpsPerDay ? {} : { lookUpsPerDay: given.lookUpsPerDay }),
    ...(secrets.length === 0 ? {} : { secrets }),
  };
  return Object.keys(changes).length === 0 ? null : changes;
}

/** What a connection may ask its carrier about, and that it costs money. */
export const lookUpsInWords = ({ carrier, lookUpsPerDay }: Connection): string =>
  lookUpsPerDay === null
    ? 'Numbers are not looked up.'
    : `Looks up at most ${lookUpsPerDay.toLocaleString()} new numbers a day, each at ${CARRIER_FORMS[carrier].name}’s price.`;

/** Whether an address belongs to somebody else than the one before: then secrets are entered anew. */
export function isAnotherHost(before: string | null, after: string): boolean {
  const origin = (url: string | null) => (url && URL.canParse(url) ? new URL(url).origin : null);
  return origin(before) !== origin(after.trim());
}
