// The living parts of a signed-in console, put together: socket, cache, outbox and drafts.
import {
  API,
  type Conversation,
  conversationChangeSchema,
  type Entry,
  type Offers,
  type RuleNotification,
  type ServiceWarning,
} from '@parley/contracts';
import { request, type ApiProblem } from '../api/client';
import { queryClient } from '../api/query-client';
import { sessionQuery } from '../api/session';
import { createStore, useStore } from '../state/store';
import { sayNews, sayNo } from '../ui/said';
import { loadAttachments, restoreAttachments, unloadAttachments } from '../writing/attachments';
import { advanceBase } from '../writing/base-position';
import { createDrafts } from '../writing/drafts';
import { createOutbox, type Outgoing } from '../writing/outbox';
import { forgetUndo, offerUndo } from '../writing/undo';
import { createApplier } from './apply-event';
import { liveKeys, type CachedList } from './keys';
import { clearPresence, setPresence } from './presence';
import { openSocket, watchedThreads } from './socket';
import { teamWarnings } from './team-warnings';
import { throttled } from './throttle';
import type { ThreadWindow } from './thread-window';

let personId = '';
/** The past that what we hold is of; undefined until we were told. */
let epoch: string | null | undefined;
/** A post that hangs longer is tried again; the client id keeps that harmless. */
const POST_PATIENCE_MS = 20_000;

const clientIdsOf = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) => ('clientId' in entry && entry.clientId ? [entry.clientId] : []));

export const applier = createApplier({
  client: queryClient,
  me: () => personId,
  onEntries: (entries) => outbox.settle(clientIdsOf(entries)),
});

export const drafts = createDrafts({
  save: (id, body, leaving) => request(API.draft(id), { method: 'PUT', body, keepalive: leaving }),
});

/** Why the last text of a thread was refused; shown above its composer until dealt with. */
export interface Refusal {
  item: Outgoing;
  problem: ApiProblem['problem'];
}
const refusals = createStore<Readonly<Record<string, Refusal>>>({});
export const useRefusal = (id: string): Refusal | undefined => useStore(refusals, (all) => all[id]);
export const dismissRefusal = (id: string): void =>
  refusals.set((all) => {
    const { [id]: _, ...rest } = all;
    return rest;
  });

/** Refusals that say the thread is not what we took it for: look again. */
const TELLING = new Set([
  'stale_reply',
  'opted_out',
  'consent_lapsed',
  'sends_held',
  'number_not_reachable',
  'media_not_supported',
]);

export const outbox = createOutbox({
  post: (item) => {
    const signal = AbortSignal.timeout(POST_PATIENCE_MS);
    const { clientId, body, confirmStale, resolve, conversationId, sendAt, undoSeconds } = item;
    if (item.kind === 'note')
      return request(API.notes(conversationId), {
        method: 'POST',
        body: { clientId, body },
        schema: conversationChangeSchema,
        signal,
      });
    const held = queryClient.getQueryData<ThreadWindow>(liveKeys.thread(conversationId));
    const mediaIds = (item.media ?? []).map(({ id }) => id);
    const basedOnPosition = advanceBase(held?.entries ?? [], item.basedOnPosition, personId);
    return request(API.replies(conversationId), {
      method: 'POST',
      body: { clientId, body, mediaIds, basedOnPosition, confirmStale, resolve, sendAt, undoSeconds },
      schema: conversationChangeSchema,
      signal,
    });
  },
  accepted: (change, item) => {
    applier.change(change);
    offerUndo(change, item);
  },
  refused: (item, error) => {
    drafts.restore(item.conversationId, item.kind, item.body);
    restoreAttachments(item.conversationId, item.media ?? []);
    refusals.set((all) => ({ ...all, [item.conversationId]: { item, problem: error.problem } }));
    if (TELLING.has(error.code)) {
      applier.catchUp(item.conversationId).catch(() => undefined);
      void queryClient.invalidateQueries({ queryKey: liveKeys.thread(item.conversationId) });
    }
  },
});

/** Longer lists are shortened before they are fetched again after a break, page after page. */
const PAGES_KEPT = 40;

/** After a break anything may have changed. */
function refetchAll(): void {
  for (const [key, list] of queryClient.getQueriesData<CachedList>({ queryKey: liveKeys.lists }))
    if (list && list.pages.length > PAGES_KEPT)
      queryClient.setQueryData<CachedList>(key, {
        pages: list.pages.slice(0, PAGES_KEPT),
        pageParams: list.pageParams.slice(0, PAGES_KEPT),
      });
  void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
}

/** What waits changes with the threads; only a page that shows it fetches it again. */
const refreshSending = throttled(
  () =>
    void queryClient.invalidateQueries({
      queryKey: ['sending'],
      refetchType: 'active',
      predicate: ({ queryKey }) => queryKey[1] !== 'pauses',
    }),
  2_000,
);

/** How people and queues stand changes with the threads too; only the page that shows it fetches it again. */
const refreshTeam = throttled(
  () => void queryClient.invalidateQueries({ queryKey: ['team'], refetchType: 'active' }),
  2_000,
);

/** Offers to this person, made or over, are fetched anew: few, and the server's word on what holds. */
function hearOffer({ id, offer }: Conversation): void {
  const held = queryClient.getQueryData<Offers>(liveKeys.offers)?.items ?? [];
  if (offer?.personId === personId || held.some((one) => one.id === id))
    void queryClient.invalidateQueries({ queryKey: liveKeys.offers });
}

const othersWarnings = teamWarnings(sayNo);

/** Said of one's own threads; of the others a supervisor is told, and the lists tell everybody. */
function hearWarning(warning: ServiceWarning): void {
  const { assigneeId, customer, state } = warning;
  refreshTeam.run();
  if (assigneeId !== personId) {
    if (queryClient.getQueryData(sessionQuery.queryKey)?.permissions.includes('team.manage'))
      othersWarnings.add(warning);
    return;
  }
  sayNo(
    state === 'late' ? `${customer} still waits` : `${customer} waits for your answer`,
    state === 'late'
      ? 'The first answer their queue promises is overdue.'
      : 'The time their queue promises is nearly over.',
  );
}

function hearRule({ personIds, customer, ruleName }: RuleNotification): void {
  if (!personIds.includes(personId ?? '')) return;
  sayNews(`${customer} texted`, ruleName ? `Rule “${ruleName}” tells you of it.` : 'A rule tells you of it.');
}

const doubtSession = throttled(() => void queryClient.invalidateQueries(sessionQuery), 10_000);

/** Brings the console to life for a person; the returned function puts it to rest. */
export function goLive(person: string): () => void {
  personId = person;
  drafts.load(`parley.drafts.${personId}`);
  loadAttachments(`parley.files.${personId}`);
  outbox.load(`parley.outbox.${personId}`);
  const close = openSocket({
    connected: (again) => {
      clearPresence();
      for (const id of watchedThreads()) applier.catchUp(id).catch(() => undefined);
      if (again) refetchAll();
      else applier.refreshLists();
      outbox.flush();
      void drafts.flush();
    },
    doubted: doubtSession.run,
    welcome: (told) => {
      // The database was restored: revisions begin anew, and an older one would pass for news that we have.
      if (epoch !== undefined && epoch !== told.epoch) window.location.reload();
      epoch = told.epoch;
    },
    'conversation.changed': ({ conversation }) => {
      applier.conversation(conversation);
      hearOffer(conversation);
      refreshSending.run();
      refreshTeam.run();
    },
    'entries.changed': (event) => applier.entries(event),
    'agent.changed': () => {
      void queryClient.invalidateQueries({ queryKey: ['presence'] });
      refreshTeam.run();
    },
    'service.warning': hearWarning,
    'rule.notified': hearRule,
    'presence.changed': (event) => setPresence(event, personId),
    notice: ({ topic }) => {
      void queryClient.invalidateQueries({ queryKey: [topic] });
      void queryClient.invalidateQueries({ queryKey: liveKeys.counts });
      // Whether a thread is held, and what its contact carries, is no part of its head.
      if (topic === 'reviews' || topic === 'contacts')
        void queryClient.invalidateQueries({ queryKey: liveKeys.threads });
      if (topic === 'queues') refreshTeam.run();
      if (topic === 'routes') void queryClient.invalidateQueries({ queryKey: ['queues'] });
    },
    'session.ended': doubtSession.run,
  });
  const leave = () => void drafts.flush(true);
  window.addEventListener('pagehide', leave);
  return () => {
    window.removeEventListener('pagehide', leave);
    doubtSession.cancel();
    refreshSending.cancel();
    refreshTeam.cancel();
    othersWarnings.forget();
    close();
    clearPresence();
    void drafts.flush(true);
    drafts.unload();
    outbox.unload();
    forgetUndo();
    unloadAttachments();
    refusals.set({});
  };
}
