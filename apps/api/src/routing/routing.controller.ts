import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  API,
  type RouteDraftInput,
  routeDraftInputSchema,
  type RouteDraftSaved,
  routeDraftSavedSchema,
  type RoutePublish,
  routePublishSchema,
  type RouteSetDocument,
  routeSetSchema,
  type RoutesOverview,
  type RoutesDryRun,
  type RoutesDryRunInput,
  routesDryRunInputSchema,
  routesDryRunSchema,
  routesOverviewSchema,
  type RoutesExportQuery,
  routesExportQuerySchema,
  type RoutesImport,
  type RoutesImportInput,
  routesImportInputSchema,
  routesImportSchema,
  type RoutesLiveInput,
  routesLiveInputSchema,
  type RouteSynonyms,
  routeSynonymsSchema,
  type RouteSynonymsQuery,
  routeSynonymsQuerySchema,
  type RouteTrace,
  routeTraceSchema,
  type RouteTryInput,
  routeTryInputSchema,
} from '@parley/contracts';
import { synonymsOf } from '@parley/domain';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers, AnswersFile, AnswersNothing } from '../openapi/answers';
import { ChangeLiveRoutes } from './change-live';
import { DiscardRouteDraft } from './discard-draft';
import { DryRunRoutes } from './dry-run';
import { ExportRulesQuery } from './export-rules.query';
import { ImportRules } from './import-rules';
import { PublishRoutes } from './publish';
import { RoutesQuery } from './routes.query';
import { SaveRouteDraft } from './save-draft';
import { TryRoutes } from './try-routes';

const numbered = z.object({ version: z.coerce.number().int().positive() });
type Numbered = z.infer<typeof numbered>;

@Controller(API.routes)
export class RoutingController {
  constructor(
    private readonly routes: RoutesQuery,
    private readonly saveDraft: SaveRouteDraft,
    private readonly discardDraft: DiscardRouteDraft,
    private readonly publishRoutes: PublishRoutes,
    private readonly changeLive: ChangeLiveRoutes,
    private readonly tryRoutes: TryRoutes,
    private readonly dryRun: DryRunRoutes,
    private readonly importRules: ImportRules,
    private readonly exports: ExportRulesQuery,
  ) {}

  @Get()
  @Allow('routes.read')
  @Answers(routesOverviewSchema)
  overview(@CurrentCaller() caller: Caller): Promise<RoutesOverview> {
    return this.routes.overview(caller);
  }

  @Get('versions/:version')
  @Allow('routes.read')
  @Answers(routeSetSchema)
  version(
    @CurrentCaller() caller: Caller,
    @Param({ schema: numbered }) { version }: Numbered,
  ): Promise<RouteSetDocument> {
    return this.routes.version(caller, version);
  }

  @Get('synonyms')
  @Allow('routes.read')
  @Answers(routeSynonymsSchema)
  synonyms(@Query({ schema: routeSynonymsQuerySchema }) { word }: RouteSynonymsQuery): RouteSynonyms {
    return { synonyms: synonymsOf([word]) };
  }

  @Get('export')
  @Allow('routes.read')
  @AnswersFile('text/csv', 'application/json')
  async export(
    @CurrentCaller() caller: Caller,
    @Query({ schema: routesExportQuerySchema }) query: RoutesExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { name, type, content } = await this.exports.file(caller, query);
    reply.header('content-type', type).header('content-disposition', `attachment; filename="${name}"`);
    return content;
  }

  @Post('draft/import')
  @HttpCode(200)
  @Allow('routes.edit')
  @Answers(routesImportSchema)
  import(
    @CurrentCaller() caller: Caller,
    @Body({ schema: routesImportInputSchema }) input: RoutesImportInput,
  ): Promise<RoutesImport> {
    return this.importRules.execute(caller, input);
  }

  @Put('draft')
  @Allow('routes.edit')
  @Answers(routeDraftSavedSchema)
  save(
    @CurrentCaller() caller: Caller,
    @Body({ schema: routeDraftInputSchema }) draft: RouteDraftInput,
  ): Promise<RouteDraftSaved> {
    return this.saveDraft.execute(caller, draft);
  }

  @Delete('draft')
  @HttpCode(204)
  @Allow('routes.edit')
  @AnswersNothing()
  discard(@CurrentCaller() caller: Caller): Promise<void> {
    return this.discardDraft.execute(caller);
  }

  @Post('draft/publish')
  @HttpCode(200)
  @Allow('routes.publish')
  @Answers(routeSetSchema)
  publish(
    @CurrentCaller() caller: Caller,
    @Body({ schema: routePublishSchema }) publish: RoutePublish,
  ): Promise<RouteSetDocument> {
    return this.publishRoutes.execute(caller, publish);
  }

  @Put('live')
  @HttpCode(204)
  @Allow('routes.publish')
  @AnswersNothing()
  live(
    @CurrentCaller() caller: Caller,
    @Body({ schema: routesLiveInputSchema }) change: RoutesLiveInput,
  ): Promise<void> {
    return this.changeLive.execute(caller, change);
  }

  @Post('try')
  @HttpCode(200)
  @Allow('routes.read')
  @Answers(routeTraceSchema)
  try(
    @CurrentCaller() caller: Caller,
    @Body({ schema: routeTryInputSchema }) input: RouteTryInput,
  ): Promise<RouteTrace> {
    return this.tryRoutes.execute(caller, input);
  }

  @Post('dry-run')
  @HttpCode(200)
  @Allow('routes.read')
  @Answers(routesDryRunSchema)
  dry(
    @CurrentCaller() caller: Caller,
    @Body({ schema: routesDryRunInputSchema }) input: RoutesDryRunInput,
  ): Promise<RoutesDryRun> {
    return this.dryRun.execute(caller, input);
  }
}
