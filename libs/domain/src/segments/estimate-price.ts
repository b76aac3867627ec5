/**
 * Price per segment in millionths of a US dollar: Twilio's published pay-as-you-go rates for long codes in mid
 * 2026, before volume discounts and the fees of US networks (0.0025 to 0.0062 a segment). Edit the table where a
 * contract says otherwise; bills come from the carrier's own price on each message.
 */
export const SEGMENT_PRICES: Readonly<Record<string, { outboundMicros: number; inboundMicros: number }>> = {
  US: { outboundMicros: 8_300, inboundMicros: 8_300 },
  CA: { outboundMicros: 8_300, inboundMicros: 8_300 },
  PR: { outboundMicros: 42_000, inboundMicros: 8_300 },
};

/** For countries the table does not list: a deliberately high guess, so that a cost is never hidden. */
export const FALLBACK_PRICE = { outboundMicros: 100_000, inboundMicros: 7_500 } as const;

export interface PriceEstimate {
  /** Integer millionths of the currency for the whole text. */
  micros: number;
  currency: 'USD';
  /** `fallback` when the country is not in the table: show it as a rough figure. */
  basis: 'listed' | 'fallback';
}

/** Estimates what a text costs. Never a bill: see `SEGMENT_PRICES`. */
export function estimatePrice(input: {
  segments: number;
  /** ISO 3166-1 alpha-2 of the customer's number; null where it is not known. */
  country: string | null;
  direction: 'inbound' | 'outbound';
}): PriceEstimate {
  const listed = input.country === null ? undefined : SEGMENT_PRICES[input.country.toUpperCase()];
  const price = listed ?? FALLBACK_PRICE;
  const perSegment = input.direction === 'outbound' ? price.outboundMicros : price.inboundMicros;
  return { micros: perSegment * input.segments, currency: 'USD', basis: listed ? 'listed' : 'fallback' };
}
