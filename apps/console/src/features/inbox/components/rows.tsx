import type { ConversationRow } from '@parley/contracts';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { usePeople, useQueues } from '../../../api/directory';
import type { ListName } from '../../../realtime/keys';
import { usePreferences } from '../../../state/preferences';
import { SkeletonRows } from '../../../ui/skeletons';
import { ErrorState } from '../../../ui/states';
import { listQuery } from '../api/list';
import { useRowKeys } from '../use-row-keys';
import { useVirtualizer } from '../virtual';
import { EmptyList } from './empty-list';
import classes from './rows.module.css';
import { ThreadRow } from './thread-row';

/** Row heights in rem, so that they grow with the text. */
const HEIGHT = { comfortable: 5.375, compact: 3.5 };
const OVERSCAN = 8;

const remInPixels = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize);

interface RowsProps {
  list: ListName;
  activeId: string | undefined;
  /** A row is about to be opened. */
  onTouch: (id: string) => void;
}

/** The threads of a list, only those in sight in the page. */
export function Rows({ list, activeId, onTouch }: RowsProps) {
  const query = useInfiniteQuery(listQuery(list));
  const { density } = usePreferences();
  const rows = useMemo(() => uniqueRows(query.data?.pages.flatMap((page) => page.items) ?? []), [query.data]);
  const people = usePeople();
  const queues = useQueues();
  const scroller = useRef<HTMLDivElement>(null);
  const height = HEIGHT[density] * remInPixels();
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(() => height, [height]),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: OVERSCAN,
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;

  useEffect(() => {
    if (
      hasNextPage &&
      !isFetchingNextPage &&
      !isFetchNextPageError &&
      lastShown >= rows.length - OVERSCAN * 2
    )
      void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, lastShown, rows.length]);

  const cursor = useRowKeys({
    list,
    rows,
    activeId,
    show: (index) => virtual.scrollToIndex(index),
    scroller,
  });
  const listKey = `${list.view} ${list.queueId} ${list.sort}`;
  useEffect(() => scroller.current?.scrollTo({ top: 0 }), [listKey]);

  if (query.isPending) return <SkeletonRows rows={8} />;
  if (query.isError && !query.data)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (rows.length === 0) return <EmptyList list={list} />;

  const entrance = rows.some((row) => row.id === cursor) ? cursor : rows[0]?.id;
  return (
    <div ref={scroller} className={classes.scroller} data-density={density}>
      <ul
        role="list"
        aria-label="Threads"
        className={classes.list}
        style={{ height: virtual.getTotalSize() }}
      >
        {items.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <li
              key={item.key}
              aria-setsize={hasNextPage ? -1 : rows.length}
              aria-posinset={item.index + 1}
              className={classes.item}
              style={{ height: item.size, transform: `translateY(${item.start}px)` }}
            >
              <ThreadRow
                row={row}
                list={list}
                active={row.id === activeId}
                tabIndex={row.id === entrance ? 0 : -1}
                queue={queues.find((queue) => queue.id === row.queueId)}
                assignee={people.find((person) => person.id === row.assigneeId)}
                onTouch={onTouch}
              />
            </li>
          );
        })}
      </ul>
      {isFetchingNextPage ? <SkeletonRows rows={2} /> : null}
      {isFetchNextPageError ? (
        <button type="button" className={classes.again} onClick={() => void fetchNextPage()}>
          More threads could not be loaded. Try again
        </button>
      ) : null}
    </div>
  );
}

/** Pages fetched at different moments may name a thread twice: the first place counts. */
function uniqueRows(rows: ConversationRow[]): ConversationRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => !seen.has(row.id) && seen.add(row.id));
}

/** The ids of a cached list in their order, for "next thread". */
export function useListedIds(list: ListName): () => string[] {
  const client = useQueryClient();
  return () =>
    uniqueRows(client.getQueryData(listQuery(list).queryKey)?.pages.flatMap((page) => page.items) ?? []).map(
      (row) => row.id,
    );
}
