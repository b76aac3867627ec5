import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { secretKey } from './secret-key';

/** The row a secret belongs to: it opens in no other, so that nobody can move one by editing the database. */
export interface SecretPlace {
  workspaceId: string;
  rowId: string;
}

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + IV_BYTES + TAG_BYTES;

/** Encrypts secrets at rest with AES-256-GCM: version, 96-bit random IV, tag, ciphertext. */
@Injectable()
export class SecretBox {
  private readonly key: Buffer;
  /** For signing what we hand out and want back unchanged; a key of its own, derived from the same secret. */
  readonly macKey: Buffer;
  /** Mixed into the hashes of API keys: who has only the database can test no guess. */
  readonly keyPepper: Buffer;

  constructor(@Inject(CONFIG) config: Pick<Config, 'secretKey' | 'dataDir'>) {
    const secret = secretKey(config);
    this.key = derive(secret, 'parley secrets at rest v1');
    this.macKey = derive(secret, 'parley references v1');
    this.keyPepper = derive(secret, 'parley api keys v1');
  }

  seal(secret: string, place: SecretPlace): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv, { authTagLength: TAG_BYTES });
    cipher.setAAD(additional(place));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), sealed]);
  }

  /** Throws when it was sealed under another key, for another row, or was changed. */
  open(sealed: Buffer, place: SecretPlace): string {
    if (sealed.length < HEAD_BYTES || sealed[0] !== VERSION) throw new Error('not a sealed secret');
    const iv = sealed.subarray(1, 1 + IV_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.key, iv, { authTagLength: TAG_BYTES });
    decipher.setAAD(additional(place));
    decipher.setAuthTag(sealed.subarray(1 + IV_BYTES, HEAD_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES)), decipher.final()]).toString('utf8');
  }
}

const additional = ({ workspaceId, rowId }: SecretPlace): Buffer => Buffer.from(`${workspaceId}/${rowId}`);

const derive = (secret: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), purpose, 32));
