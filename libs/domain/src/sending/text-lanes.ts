import { type LaneLimit, NO_LIMIT } from './lane';
import { type Network } from './networks';
import { ATT_PER_MINUTE, BRAND_TIERS, type BrandTier, type CampaignClass, TMOBILE_PER_DAY } from './ten-dlc';

export type LaneKind = 'number' | 'connection' | 'account' | 'network';

/** A lane by name: unique in its workspace. */
export interface LaneName {
  kind: LaneKind;
  key: string;
}

/** What decides which lanes a number's texts pass. */
export interface LaneSettings {
  numberId: string;
  messagesPerSecond: number;
  burst: number;
  connectionId: string;
  carrier: string;
  accountId: string;
  brandId: string;
  brandTier: BrandTier | null;
  /** The 10DLC campaign the number is registered for, and its class at AT&T. */
  campaign: string | null;
  campaignClass: CampaignClass | null;
}

export interface DefaultLane extends LaneName {
  limit: LaneLimit;
  /** Who says so, for whoever looks at the limits; null where there is no limit. */
  source: string | null;
}

/**
 * What carriers take from an account, segments a second. Source: Telnyx, "Rate limiting" (SMS 50/s an account);
 * Twilio paces by sender and documents no figure for an account.
 */
const ACCOUNT_PER_SECOND: Readonly<Partial<Record<string, number>>> = { telnyx: 50 };

/** The lanes every text of a number passes, with the limits they have unless a workspace sets others. */
export function commonLanes(settings: LaneSettings): DefaultLane[] {
  const perSecond = ACCOUNT_PER_SECOND[settings.carrier] ?? null;
  return [
    {
      kind: 'number',
      key: settings.numberId,
      limit: { ...NO_LIMIT, perSecond: settings.messagesPerSecond, burst: settings.burst },
      source: 'The pace of the number',
    },
    { kind: 'connection', key: settings.connectionId, limit: NO_LIMIT, source: null },
    {
      kind: 'account',
      key: `${settings.carrier}:${settings.accountId}`,
      limit: { ...NO_LIMIT, perSecond },
      source: perSecond === null ? null : 'Telnyx, “Rate limiting”',
    },
  ];
}

/**
 * The lane of the network a text goes to. AT&T counts each campaign, T-Mobile each brand, whatever numbers and
 * connections it uses; the others, and those we do not know, are counted by connection.
 */
export function networkLane(settings: LaneSettings, network: Network | null): DefaultLane {
  if (network === 'att' && settings.campaign !== null) {
    const perMinute = settings.campaignClass && ATT_PER_MINUTE[settings.campaignClass];
    const source = perMinute && `AT&T, campaign class ${settings.campaignClass} (10DLC)`;
    return lane(`att:campaign:${settings.campaign}`, { ...NO_LIMIT, perMinute }, source || null);
  }
  if (network === 'tmobile' && settings.campaign !== null) {
    const perDay = settings.brandTier && TMOBILE_PER_DAY[settings.brandTier];
    const source = settings.brandTier && `T-Mobile, ${BRAND_TIERS[settings.brandTier].toLowerCase()} (10DLC)`;
    return lane(`tmobile:brand:${settings.brandId}`, { ...NO_LIMIT, perDay }, source);
  }
  return lane(`${network ?? 'default'}:connection:${settings.connectionId}`, NO_LIMIT);
}

const lane = (key: string, limit: LaneLimit, source: string | null = null): DefaultLane => ({
  kind: 'network',
  key,
  limit,
  source,
});

export const isLimited = ({ perSecond, perMinute, perDay }: LaneLimit): boolean =>
  perSecond !== null || perMinute !== null || perDay !== null;

/** A workspace's own figures go before the defaults, each by itself. */
export function limitOf(byDefault: LaneLimit, own: Partial<LaneLimit> | null | undefined): LaneLimit {
  return {
    perSecond: own?.perSecond ?? byDefault.perSecond,
    burst: own?.burst ?? (own?.perSecond == null ? byDefault.burst : null),
    perMinute: own?.perMinute ?? byDefault.perMinute,
    perDay: own?.perDay ?? byDefault.perDay,
  };
}
