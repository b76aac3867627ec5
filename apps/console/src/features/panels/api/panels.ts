import {
  API,
  consentLedgerSchema,
  contactSchema,
  journeySchema,
  whyHereSchema,
  type Contact,
  type ContactEdit,
  type Labels,
} from '@parley/contracts';
import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { request } from '../../../api/client';
import { liveKeys } from '../../../realtime/keys';
import type { ThreadWindow } from '../../../realtime/thread-window';

const held = (client: QueryClient, conversationId: string): number =>
  client.getQueryData<ThreadWindow>(liveKeys.thread(conversationId))?.revision ?? 0;

/** The revision of the thread on screen: what hangs on it (why, journey, consent) is fetched again when it grows. */
export function useThreadRevision(conversationId: string): number {
  const client = useQueryClient();
  return useSyncExternalStore(
    (changed) => client.getQueryCache().subscribe(changed),
    () => held(client, conversationId),
  );
}

const contactKey = (contactId: string) => ['contact', contactId] as const;

export const contactQuery = (contactId: string, revision: number) =>
  queryOptions({
    queryKey: [...contactKey(contactId), revision],
    queryFn: ({ signal }) => request(API.contact(contactId), { schema: contactSchema, signal }),
    placeholderData: keepPreviousData,
  });

export const consentQuery = (contactId: string, revision: number) =>
  queryOptions({
    queryKey: ['consent', contactId, revision],
    queryFn: ({ signal }) => request(API.consent(contactId), { schema: consentLedgerSchema, signal }),
    placeholderData: keepPreviousData,
  });

export const whyQuery = (conversationId: string, revision: number) =>
  queryOptions({
    queryKey: ['why', conversationId, revision],
    queryFn: ({ signal }) => request(API.why(conversationId), { schema: whyHereSchema, signal }),
    placeholderData: keepPreviousData,
  });

export const journeyQuery = (conversationId: string, position: number, revision: number) =>
  queryOptions({
    queryKey: ['journey', conversationId, position, revision],
    queryFn: ({ signal }) =>
      request(API.journey(conversationId, position), { schema: journeySchema, signal }),
    placeholderData: (previous) => (previous?.position === position ? previous : undefined),
  });

/** Changes a contact at once on screen; a refusal puts back what was there. */
export function useEditContact(contactId: string) {
  const client = useQueryClient();
  const key = contactKey(contactId);
  return useMutation({
    mutationFn: (edit: ContactEdit) =>
      request(API.contact(contactId), { method: 'PATCH', body: edit, schema: contactSchema }),
    onMutate: ({ name }) => {
      const before = client.getQueriesData<Contact>({ queryKey: key });
      if (name !== undefined) {
        client.setQueriesData<Contact>({ queryKey: key }, (contact) => contact && { ...contact, name });
      }
      return before;
    },
    onError: (_error, _edit, before) => before?.forEach(([at, contact]) => client.setQueryData(at, contact)),
    onSuccess: (contact) => client.setQueriesData<Contact>({ queryKey: key }, contact),
  });
}

/** Adds and removes labels of a contact at once on screen; a refusal puts back what was there. */
export function useLabelContact(contactId: string) {
  const client = useQueryClient();
  const key = contactKey(contactId);
  return useMutation({
    mutationFn: (labels: Labels) =>
      request(API.contactLabels(contactId), { method: 'POST', body: labels, schema: contactSchema }),
    onMutate: ({ add, remove }) => {
      const before = client.getQueriesData<Contact>({ queryKey: key });
      client.setQueriesData<Contact>({ queryKey: key }, (contact) => {
        if (!contact) return contact;
        const kept = contact.labels.filter((label) => !remove.includes(label));
        return { ...contact, labels: [...new Set([...kept, ...add])] };
      });
      return before;
    },
    onError: (_error, _labels, before) =>
      before?.forEach(([at, contact]) => client.setQueryData(at, contact)),
    onSuccess: (contact) => client.setQueriesData<Contact>({ queryKey: key }, contact),
  });
}
