import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { retryDelayMs } from '@parley/domain';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { log } from '../log';
import { Loop } from '../outbox/loop';
import { type Mail, type MailOutcome, Mailer } from './mailer';

const EVERY_MS = 2_000;
const BATCH = 20;
const MOST_ATTEMPTS = 8;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 30 * 60_000;

/** A sender that died while sending may have been heard: never again by itself. */
const GIVE_UP = `
  UPDATE fallback_email SET state = 'unknown', code = 'parley:no_answer', finished_at = clock_timestamp()
  WHERE state = 'sending' AND due_at < clock_timestamp()`;

const CLAIM = `
  WITH chosen AS (
    SELECT workspace_id, delivery_id FROM fallback_email WHERE state = 'queued' AND due_at <= clock_timestamp()
    ORDER BY due_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
  ), claimed AS (
    UPDATE fallback_email email SET state = 'sending', attempts = attempts + 1,
      due_at = clock_timestamp() + $1 * interval '1 millisecond'
    FROM chosen WHERE email.workspace_id = chosen.workspace_id AND email.delivery_id = chosen.delivery_id
    RETURNING email.*
  )
  SELECT claimed.workspace_id, claimed.delivery_id, claimed.to_address, claimed.attempts, delivery.body,
    brand.name AS brand, brand.support_contact
  FROM claimed
  JOIN delivery ON delivery.workspace_id = claimed.workspace_id AND delivery.id = claimed.delivery_id
  JOIN business_number number
    ON number.workspace_id = delivery.workspace_id AND number.id = delivery.business_number_id
  JOIN brand ON brand.workspace_id = number.workspace_id AND brand.id = number.brand_id`;

const RECORD = `
  UPDATE fallback_email SET state = $3, code = $4,
    due_at = clock_timestamp() + $5 * interval '1 millisecond',
    finished_at = CASE WHEN $3 = 'queued' THEN NULL ELSE clock_timestamp() END
  WHERE workspace_id = $1 AND delivery_id = $2 AND state = 'sending' AND attempts = $6`;

interface Claimed {
  workspace_id: string;
  delivery_id: string;
  to_address: string;
  attempts: number;
  body: string;
  brand: string;
  support_contact: string;
}

/** Sends what is queued, a few at a time: committed as being sent, then the call, then what the mail server said. */
@Injectable()
export class SendEmails implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly loop = new Loop('fallback emails', () => this.round(), EVERY_MS);

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.roles.worker && this.mailer.isConfigured) this.loop.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
    this.mailer.close();
  }

  private async round(): Promise<boolean> {
    await this.database.query(GIVE_UP);
    // The whole batch is sent one after the other before its lease ends.
    const leaseMs = this.config.leaseMs + this.config.carrierTimeoutMs * BATCH;
    const claimed = await this.database.transaction((tx) => tx.query<Claimed>(CLAIM, [leaseMs]));
    for (const email of claimed) {
      const outcome = await this.mailer.send(written(email));
      await this.record(email, outcome);
    }
    return claimed.length === BATCH;
  }

  private async record(email: Claimed, outcome: MailOutcome): Promise<void> {
    const again = outcome.state === 'not_taken' && email.attempts < MOST_ATTEMPTS;
    const state = again ? 'queued' : outcome.state === 'not_taken' ? 'failed' : outcome.state;
    const delay = again
      ? retryDelayMs({
          attempt: email.attempts,
          baseMs: FIRST_WAIT_MS,
          capMs: LONGEST_WAIT_MS,
          random: Math.random(),
        })
      : 0;
    await this.database.query(RECORD, [
      email.workspace_id,
      email.delivery_id,
      state,
      outcome.code,
      delay,
      email.attempts,
    ]);
    if (state !== 'sent') {
      log.warn({ delivery: email.delivery_id, code: outcome.code, state }, 'an email was not sent');
    }
  }
}

/** The words of the text, and whom to turn to: an answer to the email would reach nobody here. */
const written = (email: Claimed): Mail => ({
  // The same for every try, so that a mail server or reader that sees two knows them as one.
  messageId: `<${email.delivery_id}@parley>`,
  to: email.to_address,
  subject: `A message from ${email.brand}`,
  text: `${email.body}\n\n--\n${email.brand} meant to text you this, and the text did not arrive.\nQuestions: ${email.support_contact}\n`,
});
