import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import {
  API,
  type ConsentEntry,
  consentEntrySchema,
  type ConsentProofQuery,
  consentProofQuerySchema,
  type ConsentRecipient,
  type ConsentRecipientsFilter,
  consentRecipientsFilterSchema,
  consentRecipientsPageSchema,
  type ConsentRecord,
  consentRecordSchema,
  type ConsentStatistics,
  consentStatisticsSchema,
  idSchema,
  signedProofSchema,
} from '@parley/contracts';
import { parseAddress } from '@parley/domain';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { authorOf, type Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { SecretBox } from '../connections/secrets';
import { makeProof } from '../consent/make-proof';
import { printProof } from '../consent/print-proof';
import { Database } from '../database/database';
import { pageQuerySchema } from '../database/page';
import { Answers } from '../openapi/answers';
import { notFound } from '../problems/problem';
import { EnterConsent } from './enter-consent';
import { RecipientsQuery } from './recipients.query';
import { RecordQuery } from './record.query';
import { StatisticsQuery } from './statistics.query';

const listSchema = consentRecipientsFilterSchema.extend({
  cursor: z.string().max(300).optional(),
  limit: pageQuerySchema.shape.limit,
});

@Controller(API.consentRecipients)
export class ConsentDeskController {
  constructor(
    private readonly recipients: RecipientsQuery,
    private readonly records: RecordQuery,
    private readonly enterConsent: EnterConsent,
  ) {}

  @Get()
  @Allow('consent.manage')
  @Answers(consentRecipientsPageSchema)
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: listSchema }) page: ConsentRecipientsFilter & { cursor?: string; limit: number },
  ): Promise<{ items: ConsentRecipient[]; nextCursor: string | null }> {
    return this.recipients.page(caller.workspaceId, page);
  }

  @Post()
  @Allow('consent.manage')
  @Answers(consentRecordSchema, 201)
  async enter(
    @CurrentCaller() caller: Caller,
    @Body({ schema: consentEntrySchema }) entry: ConsentEntry,
  ): Promise<ConsentRecord> {
    return this.records.record(caller.workspaceId, await this.enterConsent.execute(caller, entry));
  }

  @Get(':id')
  @Allow('consent.manage')
  @Answers(consentRecordSchema)
  record(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<ConsentRecord> {
    return this.records.record(caller.workspaceId, id);
  }
}

/** A page to print: nothing on it may run or load, and it may style itself. */
const PRINTED = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
};

@Controller(API.consentProof(':number'))
export class ConsentProofController {
  constructor(
    private readonly database: Database,
    private readonly secrets: SecretBox,
  ) {}

  /** Each making is on record (consent_access), so reading leaves a trace here. */
  @Get()
  @Allow('consent.manage')
  @Answers(signedProofSchema)
  async proof(
    @CurrentCaller() caller: Caller,
    @Param('number', { schema: z.string().max(40) }) text: string,
    @Query({ schema: consentProofQuerySchema }) { form }: ConsentProofQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const parsed = parseAddress(text);
    if (!parsed.ok) throw notFound('number');
    const number = parsed.address.value;
    const { workspaceId } = caller;
    const made = await makeProof(this.database, this.secrets, {
      workspaceId,
      number,
      form,
      author: authorOf(caller),
    });
    if (!made) throw notFound('number');
    const name = `consent-${number.replaceAll(/\W/g, '')}-${made.proof.madeAt.slice(0, 10)}.json`;
    if (form === 'html') await reply.headers(PRINTED).send(printProof(made.proof, made.document));
    else
      await reply
        .headers({
          'content-type': 'application/json; charset=utf-8',
          'content-disposition': `attachment; filename="${name}"`,
        })
        .send(made.document);
  }
}

@Controller(API.consentStatistics)
export class ConsentStatisticsController {
  constructor(private readonly statistics: StatisticsQuery) {}

  @Get()
  @Allow('consent.manage')
  @Answers(consentStatisticsSchema)
  read(@CurrentCaller() caller: Caller): Promise<ConsentStatistics> {
    return this.statistics.read(caller.workspaceId);
  }
}
