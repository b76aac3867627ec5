import { Button } from '@mantine/core';
import { MEDIA_REFUSALS, type MediaFailure } from '@parley/contracts';
import { IconFileOff, IconFileCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCan } from '../../../api/session';
import { itemsOf, Paged } from '../../../ui/paged';
import { EmptyState } from '../../../ui/states';
import { refusedFilesQuery, useFetchFile } from '../api/operations';
import { triesInWords } from '../words';
import { EventList, EventRow } from './event-row';
import classes from './event-row.module.css';

/** Files of customers’ texts that were not taken in, and why. */
export function RefusedFiles() {
  const query = useInfiniteQuery(refusedFilesQuery);
  return (
    <Paged
      query={query}
      empty={
        <EmptyState icon={IconFileCheck} title="Every file was taken in">
          Pictures and files that a carrier does not hand over, or that are not safe to keep, are listed here.
        </EmptyState>
      }
    >
      <EventList label="Files not taken in">
        {itemsOf(query).map((item) => (
          <FileRow key={item.id} item={item} />
        ))}
      </EventList>
    </Paged>
  );
}

function FileRow({ item }: { item: MediaFailure }) {
  const may = useCan('webhooks.replay');
  const again = useFetchFile();
  const kind = item.type ?? 'of no stated kind';
  return (
    <EventRow
      id={item.id}
      icon={IconFileOff}
      title={item.refusal ? MEDIA_REFUSALS[item.refusal] : 'Not taken in.'}
      at={item.at}
      meta={
        <>
          <code>{item.connectionSlug}</code>
          <span>{kind}</span>
          <span>{triesInWords(item.attempts)}</span>
          <Link
            to="/inbox/$view/$conversationId"
            params={{ view: 'all', conversationId: item.conversationId }}
            className={classes.link}
          >
            Open its thread
          </Link>
        </>
      }
      side={
        may && item.refusal !== 'too_many' ? (
          <Button
            variant="default"
            aria-label={`Fetch again: ${kind}`}
            loading={again.isPending}
            onClick={() => again.mutate(item.id)}
          >
            Fetch again
          </Button>
        ) : null
      }
    />
  );
}
