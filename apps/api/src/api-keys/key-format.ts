import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { ApiKeyEnvironment } from '@parley/contracts';

// parley_<environment>_<id>_<secret><check>: the prefix lets secret scanners and people tell what it is, the check
// tells a key that was cut off or mistyped from one that was revoked, without asking the database. As GitHub does.

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ID_LENGTH = 22;
/** 62^30: 178 bits. */
const SECRET_LENGTH = 30;
const CHECK_LENGTH = 6;
const FORM = new RegExp(
  `^parley_(live|test)_([0-9A-Za-z]{${ID_LENGTH}})_[0-9A-Za-z]{${SECRET_LENGTH + CHECK_LENGTH}}$`,
);

export interface ParsedKey {
  environment: ApiKeyEnvironment;
  /** The row's id. */
  id: string;
}

/** A new key for the row of this id. */
export function makeKey(environment: ApiKeyEnvironment, id: string): string {
  const secret = Array.from({ length: SECRET_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  const unchecked = `${keyStart(environment, id)}_${secret}`;
  return unchecked + checkOf(unchecked);
}

/** The part of a key that is no secret: environment and id. */
export const keyStart = (environment: ApiKeyEnvironment, id: string): string =>
  `parley_${environment}_${inBase62(BigInt(`0x${id.replaceAll('-', '')}`), ID_LENGTH)}`;

/** Null for what cannot be a key: another form, or a check that does not fit. */
export function parseKey(text: string): ParsedKey | null {
  const [, environment, encoded] = FORM.exec(text) ?? [];
  if (environment === undefined || encoded === undefined) return null;
  const unchecked = text.slice(0, -CHECK_LENGTH);
  if (checkOf(unchecked) !== text.slice(-CHECK_LENGTH)) return null;
  const hex = fromBase62(encoded).toString(16).padStart(32, '0');
  if (hex.length !== 32) return null;
  return {
    environment: environment as ApiKeyEnvironment,
    id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  };
}

const checkOf = (unchecked: string): string => inBase62(BigInt(crc32(unchecked)), CHECK_LENGTH);

function inBase62(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; rest > 0n; rest /= 62n) text = ALPHABET.charAt(Number(rest % 62n)) + text;
  return text.padStart(length, '0');
}

const fromBase62 = (text: string): bigint =>
  [...text].reduce((value, character) => value * 62n + BigInt(ALPHABET.indexOf(character)), 0n);
