import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds; finer where the product's own promises lie. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/**
 * The figures of this process. Whoever measures something makes its metric here once, in its constructor, named
 * `parley_<noun>_<unit>`; labels never hold what a customer or a caller can choose.
 */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly requests = this.histogram('parley_http_request_seconds', 'Time to answer a request', [
    'method',
    'route',
    'status',
  ]);

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  counter<Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[] = [],
  ): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  gauge<Label extends string>(
    name: string,
    help: string,
    options: { labelNames?: readonly Label[]; collect?: (this: Gauge<Label>) => void | Promise<void> } = {},
  ): Gauge<Label> {
    return new Gauge({ name, help, ...options, registers: [this.registry] });
  }

  /** In seconds. */
  histogram<Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[] = [],
  ): Histogram<Label> {
    return new Histogram({ name, help, labelNames, buckets: BUCKETS, registers: [this.registry] });
  }
}
