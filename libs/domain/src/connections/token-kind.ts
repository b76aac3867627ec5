/** What a secret of a connection is for: some carriers have one for both, others one to sign in and one they sign with. */
export const TOKEN_KINDS = ['both', 'sign_in', 'verify'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

export const signsIn = (kind: TokenKind): boolean => kind !== 'verify';
export const verifies = (kind: TokenKind): boolean => kind !== 'sign_in';
