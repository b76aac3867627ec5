import { LIMITS } from '@parley/contracts';
import { countSegments, estimatePrice, smartReplace } from '@parley/domain';
import { useMemo } from 'react';
import classes from './composer.module.css';

const EXPLAINED = {
  'GSM-7': 'The plain alphabet of texting: 160 characters in one text, 153 in each part of a longer one.',
  'UCS-2': 'A character outside the plain alphabet makes the whole text Unicode: 70 characters in one text.',
};
const NAMES = { 'GSM-7': 'GSM-7', 'UCS-2': 'Unicode' };

interface SegmentMeterProps {
  text: string;
  /** ISO 3166-1 alpha-2 of the customer's number. */
  country: string | null;
  onReplace: (text: string) => void;
}

/** What the text costs, live, counted as the carrier will count it; and how to make it cost less. */
export function SegmentMeter({ text, country, onReplace }: SegmentMeterProps) {
  const meter = useMemo(() => {
    const count = countSegments(text);
    const plain = smartReplace(text);
    return {
      count,
      price: estimatePrice({ segments: count.segments, country, direction: 'outbound' }),
      plain: plain.replaced > 0 ? { text: plain.text, count: countSegments(plain.text) } : null,
    };
  }, [text, country]);
  const { count, price, plain } = meter;
  if (text === '') return null;
  if (text.length > LIMITS.textLength)
    return (
      <span className={classes.over} role="status">
        Too long: {text.length.toLocaleString()} of {LIMITS.textLength.toLocaleString()} characters
      </span>
    );
  const straightened = [
    ...new Set(count.forcing.filter(({ replacement }) => replacement).map(({ char }) => char)),
  ];
  return (
    <>
      <span title={EXPLAINED[count.encoding]}>
        {count.segments} {count.segments === 1 ? 'text' : 'texts'} · {NAMES[count.encoding]} {count.units}/
        {count.limit * Math.max(1, count.segments)} ·{' '}
        <span title="An estimate from the carrier’s price list">
          {price.basis === 'fallback' ? 'about ' : ''}
          {formatMicros(price.micros, price.currency)}
        </span>
      </span>
      {plain ? (
        <button
          type="button"
          className={classes.straighten}
          title={`Writes ${straightened.join(' ')} in the plain alphabet, so that the text costs less`}
          onClick={() => onReplace(plain.text)}
        >
          Straighten{' '}
          {straightened
            .slice(0, 4)
            .map((char) => char.trim() || 'space')
            .join(' ')}{' '}
          → {plain.count.units}/{plain.count.limit * Math.max(1, plain.count.segments)}
        </button>
      ) : null}
    </>
  );
}

/** Millionths of a currency in as many digits as it takes to see them: $0.0083. */
function formatMicros(micros: number, currency: string): string {
  return new Intl.NumberFormat(undefined, { style: 'currency', currency, maximumFractionDigits: 4 }).format(
    micros / 1_000_000,
  );
}
