import { Injectable } from '@nestjs/common';
import type { RouteTrace, RouteTryInput } from '@parley/contracts';
import { compileRules, decide, type RouteInput } from '@parley/domain';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { ConsentAtNumbers } from '../keywords/consent-at-numbers';
import { type CurrentRoutes, PublishedRoutes } from './published-routes';
import { traceOf } from './trace';

/**
 * What would become of a text: unless told otherwise the first of a customer whom nobody knows, at this moment, who has
 * not opted out.
 */
@Injectable()
export class TryRoutes {
  constructor(
    private readonly database: Database,
    private readonly published: PublishedRoutes,
    private readonly consents: ConsentAtNumbers,
  ) {}

  async execute(caller: Caller, input: RouteTryInput): Promise<RouteTrace> {
    const { text, rules } = input;
    const [current, readConsent] = await Promise.all([
      this.published.current(caller.workspaceId),
      this.consents.reader(caller.workspaceId),
    ]);
    const compiled = rules ? compileRules({ rules }) : current?.compiled;
    const decision = compiled ? decide(compiled, factsOf(input)) : null;
    const consent = readConsent(input.number ?? '', text);
    const actions = decision?.actions ?? null;
    return traceOf(decision, rules || !current ? null : { version: current.version, rollout: null }, {
      queueId: actions?.queueId ?? null,
      queueName: actions ? await this.queueName(caller, actions.queueId, current) : null,
      moved: actions !== null,
      reason: actions ? null : 'No rule matched.',
      // Consent words are answered by the consent module; rules neither label nor answer them.
      labels: consent === null ? (actions?.labels ?? []) : [],
      autoReplied: consent === null && actions?.autoReply !== undefined,
      consentIntent: consent,
    });
  }

  private async queueName(
    caller: Caller,
    queueId: string,
    current: CurrentRoutes | null,
  ): Promise<string | null> {
    const known = current?.queues.get(queueId);
    if (known !== undefined) return known;
    const [queue] = await this.database.query<{ name: string }>(
      `SELECT name FROM queue WHERE workspace_id = $1 AND id = $2`,
      [caller.workspaceId, queueId],
    );
    return queue?.name ?? null;
  }
}

const HOUR_MS = 3_600_000;

const factsOf = (input: RouteTryInput): RouteInput => ({
  text: input.text,
  businessNumber: input.number ?? '',
  firstText: input.thread !== 'running',
  atMs: input.at === undefined ? Date.now() : Date.parse(input.at),
  contactLanguage: input.contactLanguage,
  labels: input.labels ?? [],
  contactLabels: input.contactLabels ?? [],
  sameTextAgoMs: input.sameTextHoursAgo === undefined ? null : input.sameTextHoursAgo * HOUR_MS,
});
