import { expect, it } from 'vitest';
import { Metrics } from '../health/metrics';
import { UnknownCodes } from './unknown-codes';

const counted = async (notes: readonly [Parameters<UnknownCodes['note']>[0], string | null][]) => {
  const metrics = new Metrics();
  const codes = new UnknownCodes(metrics);
  for (const [carrier, code] of notes) codes.note(carrier, code);
  const metric = await metrics.registry.getSingleMetric('parley_unknown_carrier_codes_total')?.get();
  return (metric?.values ?? []).map(({ labels, value }) => [labels['carrier'], labels['code'], value]);
};

it('counts what is not in the tables, and nothing that is', async () => {
  expect(
    await counted([
      ['telnyx', '49999'],
      ['telnyx', '49999'],
      ['telnyx', '40300'],
      ['twilio', '40300'],
      ['plivo', 'http:503'],
      ['vonage', null],
    ]),
  ).toEqual([
    ['telnyx', '49999', 2],
    ['twilio', '40300', 1],
  ]);
});

it('what a stranger may choose cannot make labels without end', async () => {
  const codes = [...Array.from({ length: 200 }, (_, n) => `made-up-${n}`), 'a code with spaces and "quotes"'];
  const values = await counted(codes.map((code) => ['generic', code]));
  expect(values).toHaveLength(51);
  expect(values.find(([, code]) => code === 'other')?.[2]).toBe(151);
});
