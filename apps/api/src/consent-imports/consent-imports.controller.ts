import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res, UseGuards } from '@nestjs/common';
import {
  API,
  type ConsentImport,
  type ConsentImportLine,
  type ConsentImportLinesFilter,
  consentImportLinesFilterSchema,
  consentImportLinesPageSchema,
  consentImportSchema,
  consentImportsPageSchema,
  type ConsentUploadQuery,
  consentUploadQuerySchema,
  idSchema,
} from '@parley/contracts';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { type PageQuery, pageQuerySchema } from '../database/page';
import { Answers, AnswersFile } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { ApplyImport } from './apply-import';
import { ImportsQuery } from './imports.query';
import { ReceiveFile } from './receive-file';
import { TakeImport } from './take-import';

@Controller(API.consentImports)
export class ConsentImportsController {
  constructor(
    private readonly query: ImportsQuery,
    private readonly takeImport: TakeImport,
    private readonly applyImport: ApplyImport,
  ) {}

  @Get()
  @Allow('consent.manage')
  @Answers(consentImportsPageSchema)
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: pageQuerySchema }) page: PageQuery,
  ): Promise<{ items: ConsentImport[]; nextCursor: string | null }> {
    return this.query.page(caller.workspaceId, page);
  }

  /** The body is the file: text/csv. */
  @Post()
  @Allow('consent.manage')
  @UseGuards(ReceiveFile)
  @Answers(consentImportSchema, 201)
  async upload(
    @CurrentCaller() caller: Caller,
    @Query({ schema: consentUploadQuerySchema }) about: ConsentUploadQuery,
    @Body() body: unknown,
  ): Promise<ConsentImport> {
    if (!Buffer.isBuffer(body)) throw new ProblemError('unsupported_media_type');
    return this.query.one(caller.workspaceId, await this.takeImport.execute(caller, about, body));
  }

  @Get(':id')
  @Allow('consent.manage')
  @Answers(consentImportSchema)
  one(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<ConsentImport> {
    return this.query.one(caller.workspaceId, id);
  }

  @Post(':id/apply')
  @HttpCode(200)
  @Allow('consent.manage')
  @Answers(consentImportSchema)
  async apply(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<ConsentImport> {
    await this.applyImport.execute(caller, id);
    return this.query.one(caller.workspaceId, id);
  }

  @Get(':id/lines')
  @Allow('consent.manage')
  @Answers(consentImportLinesPageSchema)
  lines(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: consentImportLinesFilterSchema }) filter: ConsentImportLinesFilter,
  ): Promise<{ items: ConsentImportLine[]; nextCursor: string | null }> {
    return this.query.lines(caller.workspaceId, id, filter);
  }

  @Get(':id/report')
  @Allow('consent.manage')
  @AnswersFile('text/csv')
  async report(
    @CurrentCaller() { workspaceId }: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { madeAt } = await this.query.one(workspaceId, id);
    await reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="consent-import-${madeAt.slice(0, 10)}.csv"`,
      })
      .send(Readable.from(this.query.report(workspaceId, id)));
  }
}
