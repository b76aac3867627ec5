import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { SecretBox } from '../connections/secrets';

export interface MediaPlace {
  workspaceId: string;
  id: string;
}

const HOUR_MS = 3_600_000;
/** A screen keeps an address for one to two hours: cut to the hour, so that browsers can keep the file. */
const FOR_SCREENS_MS = HOUR_MS;
/** Carriers fetch soon, but may queue for as long as a text lives. */
const FOR_CARRIERS_MS = 24 * HOUR_MS;

/** Signed addresses of files: whoever has one may read that one file until it expires, with no other sign-in. */
@Injectable()
export class MediaAddresses {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly secrets: SecretBox,
  ) {}

  forScreen(place: MediaPlace, now = Date.now()): string {
    const until = Math.ceil((now + FOR_SCREENS_MS) / HOUR_MS) * HOUR_MS;
    const { mediaUrl, publicUrl } = this.config;
    // Relative where it is the console's own origin, which may go by more than one name.
    return `${mediaUrl === publicUrl ? '' : mediaUrl}/media/${this.sign(place, until)}`;
  }

  forCarrier(place: MediaPlace, now = Date.now()): string {
    return `${this.config.mediaUrl}/media/${this.sign(place, now + FOR_CARRIERS_MS)}`;
  }

  private sign({ workspaceId, id }: MediaPlace, untilMs: number): string {
    const plain = `${workspaceId}.${id}.${Math.floor(untilMs / 1000).toString(36)}`;
    return `${plain}.${this.mac(plain)}`;
  }

  /** Null for what we did not sign, or what has expired. */
  read(token: string, now = Date.now()): (MediaPlace & { secondsLeft: number }) | null {
    const cut = token.lastIndexOf('.');
    const plain = token.slice(0, cut);
    const given = Buffer.from(token.slice(cut + 1));
    const right = Buffer.from(this.mac(plain));
    if (cut < 0 || given.length !== right.length || !timingSafeEqual(given, right)) return null;
    const [workspaceId = '', id = '', until = ''] = plain.split('.');
    const secondsLeft = Number.parseInt(until, 36) - Math.floor(now / 1000);
    return secondsLeft > 0 ? { workspaceId, id, secondsLeft } : null;
  }

  private mac(plain: string): string {
    return createHmac('sha256', this.secrets.macKey).update(`media:${plain}`).digest('base64url');
  }
}
