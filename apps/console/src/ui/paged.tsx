import { Button } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import classes from './paged.module.css';
import { SkeletonRows } from './skeletons';
import { ErrorState } from './states';

type PagedQuery<T> = UseInfiniteQueryResult<InfiniteData<{ items: T[] }>>;

/** All items of the pages that are there. */
export const itemsOf = <T,>({ data }: PagedQuery<T>): T[] => data?.pages.flatMap(({ items }) => items) ?? [];

interface PagedProps<T> {
  query: PagedQuery<T>;
  /** What is shown when there is nothing: an `EmptyState`. */
  empty: ReactNode;
  /** What the button for the next page says. */
  more?: string;
  /** The items, as a list or a table. */
  children: ReactNode;
}

/** A list that comes a page at a time: on its way, failed, empty, or there with a way to the next page. */
export function Paged<T>({ query, empty, more = 'Show older', children }: PagedProps<T>) {
  if (query.isPending) return <SkeletonRows />;
  if (itemsOf(query).length === 0)
    return query.isError ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : empty;
  return (
    <>
      {children}
      {query.hasNextPage ? (
        <div className={classes.more}>
          <Button
            variant="default"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {more}
          </Button>
        </div>
      ) : null}
    </>
  );
}
