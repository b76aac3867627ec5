import { Injectable } from '@nestjs/common';
import type { ConsentEntry } from '@parley/contracts';
import { evidenceText, parseAddress, weighConsent } from '@parley/domain';
import { authorOf, type Caller } from '../access/actor';
import { overtakeReviews } from '../consent/opt-out-reviews';
import { permissionOf, saidAtOf, takeRecipient } from '../consent/recipients';
import { recordConsent } from '../consent/record-consent';
import { Database } from '../database/database';
import { spreadConsent } from '../messaging/spread-consent';
import { giveNotice } from '../outbox/notice';
import { ProblemError, wrongField } from '../problems/problem';

const BRAND = `SELECT 1 AS found FROM brand WHERE workspace_id = $1 AND id = $2`;
/** After the lock: what commits before it is then in the past. */
const NOW = `SELECT clock_timestamp() AS now`;

/**
 * A consent or opt-out that reached a person by another way than a text goes into the ledger, with the reason and what
 * proves it. An opt-out withdraws what is queued, as STOP does; nothing is sent to say so, since nobody texted. Refuses
 * with said_later where the customer has said something else since. Answers the recipient's id.
 */
@Injectable()
export class EnterConsent {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, entry: ConsentEntry): Promise<string> {
    const number = numberOf(entry.number);
    return this.database.transaction(async (tx) => {
      if (!(await tx.one(BRAND, [caller.workspaceId, entry.brandId])))
        throw wrongField('brandId', 'There is no such brand.');
      const recipient = await takeRecipient(tx, caller.workspaceId, entry.brandId, number);
      const now = (await tx.one<{ now: Date }>(NOW))?.now ?? new Date();
      const saidAt = entry.capturedAt === undefined ? null : new Date(entry.capturedAt);
      if (saidAt && saidAt > now) throw wrongField('capturedAt', 'It has not been yet.');
      const before = recipient.state;
      const permitted = permissionOf(recipient);
      const held = { state: before, saidAt: saidAtOf(recipient), keeps: recipient.kept.length > 0 };
      const effect = weighConsent({ state: entry.state, capturedAt: saidAt ?? now }, held);
      if (effect !== 'applies' && effect !== 'supports')
        throw new ProblemError('said_later', KEPT[effect], {
          context: { state: before, saidAt: held.saidAt?.toISOString() ?? null },
        });
      const { wording = null, reference = null, reason } = entry;
      await recordConsent(tx, {
        recipient,
        action: entry.state === 'opted_out' ? 'opt_out' : 'opt_in',
        source: 'desk',
        keyword: null,
        language: null,
        carrierEventId: null,
        author: authorOf(caller),
        wording: evidenceText({
          wording: wording || null,
          reference: reference || null,
          takenBy: null,
          reason,
        }),
        now,
        saidAt,
        method: entry.method,
        state: effect === 'applies' ? entry.state : null,
      });
      if (recipient.state === 'opted_out') await overtakeReviews(tx, recipient, now);
      if (permissionOf(recipient) !== permitted) {
        const intent = entry.state === 'opted_out' ? 'opt_out' : 'opt_in';
        await spreadConsent(tx, recipient, '', { intent, keyword: null }, 'desk');
      }
      giveNotice(tx, caller.workspaceId, 'consent');
      return recipient.id;
    });
  }
}

const KEPT = {
  kept_opted_out: 'They opted out after this consent was given.',
  kept_opted_in: 'They opted in after this opt-out.',
  kept_lapsed: 'The number has left its holder after this consent was given.',
} as const;

function numberOf(text: string): string {
  const parsed = parseAddress(text);
  if (parsed.ok && parsed.address.kind === 'e164') return parsed.address.value;
  throw wrongField('number', 'Write it with + and the country code, such as +12125550100.');
}
