import { Inject, Injectable } from '@nestjs/common';
import type { SendOutcome } from '@parley/carriers';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { Metrics } from '../health/metrics';

/** Each by an index of its own, so that what is finished costs nothing. */
const DEPTH = `
  SELECT 'queued' AS state, priority, count(*)::int AS texts FROM delivery WHERE state = 'queued' GROUP BY priority
  UNION ALL SELECT state, priority, count(*)::int FROM delivery WHERE state IN ('claimed', 'sending')
    GROUP BY state, priority
  UNION ALL SELECT state, priority, count(*)::int FROM delivery WHERE state = 'unknown' GROUP BY state, priority
  UNION ALL SELECT state, priority, count(*)::int FROM delivery WHERE state = 'scheduled' GROUP BY state, priority`;

const OLDEST = `
  SELECT step AS priority, extract(epoch FROM now() - due_at)::float8 AS seconds FROM generate_series(1, 6) step
  CROSS JOIN LATERAL (SELECT due_at FROM delivery WHERE state = 'queued' AND priority = step AND due_at <= now()
    ORDER BY due_at LIMIT 1) oldest`;

const BREAKERS = `
  SELECT state, count(breaker.state)::int AS connections FROM unnest(ARRAY['open', 'half_open']) AS state
  LEFT JOIN breaker USING (state) GROUP BY state`;

const IDLE = `
  SELECT coalesce(max(extract(epoch FROM now() - xact_start)), 0)::float8 AS seconds FROM pg_stat_activity
  WHERE datname = current_database() AND state LIKE 'idle in transaction%'`;

/** Figures of the way out. What is in the database is read when somebody asks, by workers only. */
@Injectable()
export class SendingMetrics {
  readonly claims;
  private readonly outcomes;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly database: Database,
    metrics: Metrics,
  ) {
    this.claims = metrics.histogram('parley_claim_seconds', 'Time to claim due texts');
    this.outcomes = metrics.counter('parley_send_outcomes_total', 'Calls to carriers by how they ended', [
      'outcome',
      'class',
    ]);
    if (!config.roles.worker) return;
    const read = this.reader();
    metrics.gauge('parley_deliveries', 'Texts on their way out', {
      labelNames: ['state', 'priority'],
      async collect() {
        this.reset();
        for (const row of await read<{ state: string; priority: number; texts: number }>(DEPTH))
          this.set({ state: row.state, priority: String(row.priority) }, row.texts);
      },
    });
    metrics.gauge('parley_oldest_due_seconds', 'Since when the longest waiting text is due', {
      labelNames: ['priority'],
      async collect() {
        this.reset();
        for (const row of await read<{ priority: number; seconds: number }>(OLDEST))
          this.set({ priority: String(row.priority) }, row.seconds);
      },
    });
    metrics.gauge('parley_breakers', 'Connections whose breaker is not closed', {
      labelNames: ['state'],
      async collect() {
        for (const row of await read<{ state: string; connections: number }>(BREAKERS))
          this.set({ state: row.state }, row.connections);
      },
    });
    metrics.gauge(
      'parley_idle_transaction_seconds',
      'Age of the oldest transaction in which nothing happens',
      {
        async collect() {
          for (const row of await read<{ seconds: number }>(IDLE)) this.set(row.seconds);
        },
      },
    );
  }

  count(outcome: SendOutcome): void {
    const errorClass = outcome.outcome === 'accepted' ? 'none' : outcome.error.class;
    this.outcomes.inc({ outcome: outcome.outcome, class: errorClass });
  }

  /** A database that is away leaves the figures out; it does not take the rest of them down. */
  private reader(): <Row extends object>(statement: string) => Promise<Row[]> {
    return (statement) => this.database.query<never>(statement).catch(() => []);
  }
}
