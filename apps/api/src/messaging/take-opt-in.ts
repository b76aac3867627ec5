import { Inject, Injectable } from '@nestjs/common';
import type { OptIn, OptInInput } from '@parley/contracts';
import { confirmationText, isOptInPending } from '@parley/domain';
import { authorOf, type KeyCaller, SYSTEM } from '../access/actor';
import { CONFIG, type Config } from '../config/config';
import { askToConfirm, takeRecipient } from '../consent/recipients';
import { recordConsent } from '../consent/record-consent';
import { Database } from '../database/database';
import { KeywordsNow, USUAL_SETTINGS } from '../keywords/keywords-now';
import { ProblemError } from '../problems/problem';
import { chooseSender } from './choose-sender';
import { composeText } from './compose-text';
import { findOrOpenThread } from './find-thread';
import { customerNumber } from './send-message';
import { spreadConsent } from './spread-consent';

const SUPPORT = `SELECT name, support_contact FROM brand WHERE workspace_id = $1 AND id = $2`;

/**
 * Takes an opt-in that a customer gave outside of texts, with what they agreed to as evidence. It is confirmed to them
 * once, or, where the brand asks for a second word, they are asked to reply YES and nothing holds before that. Somebody
 * who has opted out by text can only come back by text: refuses with opted_out.
 */
@Injectable()
export class TakeOptIn {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    private readonly keywords: KeywordsNow,
  ) {}

  async execute(caller: KeyCaller, input: OptInInput): Promise<OptIn> {
    const { workspaceId } = caller;
    const to = customerNumber(input.to);
    const sender = await chooseSender(this.database, this.config, caller, to, input.from);
    const settings =
      (await this.keywords.current(workspaceId)).get(sender.brandId)?.settings ?? USUAL_SETTINGS;
    return this.database.transaction(async (tx) => {
      const recipient = await takeRecipient(tx, workspaceId, sender.brandId, to);
      if (recipient.state === 'opted_out') throw new ProblemError('opted_out');
      const brand = await tx.one<{ name: string; support_contact: string }>(SUPPORT, [
        workspaceId,
        sender.brandId,
      ]);
      if (!brand) throw new Error('a number without its brand');
      const { thread, isNew } = await findOrOpenThread(tx, { recipient, businessNumber: sender });
      // It is no work for the desk: the customer's answer opens it.
      if (isNew) thread.set({ status: 'resolved' });

      const holds = recipient.state === 'opted_in';
      const asks = settings.doubleOptIn && !holds;
      const asked = isOptInPending(recipient.opt_in_asked_at?.getTime() ?? null, thread.now.getTime());
      const eventId = await recordConsent(tx, {
        recipient,
        action: 'opt_in',
        source: asks ? `api (${input.source}, to be confirmed)` : `api (${input.source})`,
        keyword: null,
        language: input.language,
        carrierEventId: null,
        author: authorOf(caller),
        wording: input.wording,
        now: thread.now,
        saidAt: null,
        state: asks ? null : 'opted_in',
      });
      thread.head.consent = recipient.state;
      const changed = !asks && !holds;
      if (changed) thread.record(authorOf(caller), { type: 'opted_in', keyword: null, source: input.source });
      const confirmation = asks && !asked ? 'asked' : changed ? 'told' : 'none';
      if (confirmation !== 'none')
        composeText(thread, {
          body: confirmationText(
            asks ? 'confirm' : 'opt_in',
            input.language,
            { name: brand.name, supportContact: brand.support_contact },
            settings.wordings,
          ),
          purpose: 'compliance',
          origin: 'consent',
          author: SYSTEM,
          clientId: null,
          trigger: 'consent:opt_in',
          sender: 'consent',
          consentEventId: eventId,
          correlationId: null,
          sandboxed: caller.environment === 'test',
          sendAt: null,
          expiresAt: null,
        });
      if (confirmation === 'asked') await askToConfirm(tx, recipient, thread.now);
      thread.save();
      if (changed)
        await spreadConsent(tx, recipient, thread.head.id, { intent: 'opt_in', keyword: null }, input.source);
      return { state: recipient.state, confirmation };
    });
  }
}
