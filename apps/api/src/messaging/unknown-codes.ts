import { Injectable } from '@nestjs/common';
import { type Carrier, lookupCarrierError } from '@parley/domain';
import { Metrics } from '../health/metrics';
import { log } from '../log';

/** Codes come from outside: beyond so many of one carrier they share a label. */
const CODES_MOST = 50;
const SANE = /^[\w:.-]{1,32}$/;

/**
 * Counts the codes of carriers that are not in our tables. They are treated with care (taken as perhaps sent), so nothing
 * breaks; but somebody should look them up, hence a metric to alert on and a line in the log.
 */
@Injectable()
export class UnknownCodes {
  private readonly seen = new Map<Carrier, Set<string>>();
  private readonly said = new Set<string>();
  private readonly counter;

  constructor(metrics: Metrics) {
    this.counter = metrics.counter(
      'parley_unknown_carrier_codes_total',
      'Codes of carriers that are not in our tables',
      ['carrier', 'code'],
    );
  }

  note(carrier: Carrier, code: string | null | undefined): void {
    if (!code || !lookupCarrierError(carrier, code).unknown) return;
    const label = this.labelOf(carrier, code);
    this.counter.inc({ carrier, code: label });
    // Once is enough: the counter says how often.
    if (this.said.has(`${carrier} ${label}`)) return;
    this.said.add(`${carrier} ${label}`);
    log.warn({ carrier, code: label }, 'a carrier reported a code that is not in our table');
  }

  private labelOf(carrier: Carrier, code: string): string {
    if (!SANE.test(code)) return 'other';
    const seen = this.seen.get(carrier) ?? new Set();
    this.seen.set(carrier, seen);
    if (!seen.has(code) && seen.size >= CODES_MOST) return 'other';
    seen.add(code);
    return code;
  }
}
