import { useNavigate } from '@tanstack/react-router';
import type { ListName } from '../../realtime/keys';

/** The address of a list, or of a thread within it. */
export function inboxLink(list: Pick<ListName, 'view' | 'queueId'>, conversationId?: string) {
  if (list.view === 'queue') {
    const queueId = list.queueId ?? '';
    return conversationId
      ? ({ to: '/inbox/queue/$queueId/$conversationId', params: { queueId, conversationId } } as const)
      : ({ to: '/inbox/queue/$queueId', params: { queueId } } as const);
  }
  return conversationId
    ? ({ to: '/inbox/$view/$conversationId', params: { view: list.view, conversationId } } as const)
    : ({ to: '/inbox/$view', params: { view: list.view } } as const);
}

/** Goes to a thread of the list, or back to the list. Keeps the order of the list in the address. */
export function useInboxNavigate(list: ListName) {
  const navigate = useNavigate();
  return (conversationId?: string, options: { replace?: boolean } = {}) =>
    void navigate({
      ...inboxLink(list, conversationId),
      search: list.sort === 'waiting_longest' ? { sort: list.sort } : {},
      replace: options.replace ?? false,
    });
}
