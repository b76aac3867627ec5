import { signsIn, verifies } from '@parley/domain';
import type { CarrierAccount, Token } from './port';

/** The secret that signs in: the newest of those that may. Empty when there is none, which the carrier refuses. */
export const signInToken = ({ tokens }: CarrierAccount): string =>
  tokens.find(({ kind }) => signsIn(kind))?.token ?? '';

/** All secrets a webhook may be signed with, so that one can be changed without losing any. */
export const verifiers = (tokens: readonly Token[]): Token[] => tokens.filter(({ kind }) => verifies(kind));
