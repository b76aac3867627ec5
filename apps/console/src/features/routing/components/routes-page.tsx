import { useDocumentTitle } from '@mantine/hooks';
import type { RoutesOverview } from '@parley/contracts';
import { IconLock } from '@tabler/icons-react';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCan } from '../../../api/session';
import { Page } from '../../../ui/page';
import { SkeletonRows } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { routesQuery } from '../api/routes';
import { RoutesEditor } from './routes-editor';

/** The keyword rules that put texts into queues: the live set, the draft, their history, and a text to try. */
export function RoutesPage() {
  const canRead = useCan('routes.read');
  useDocumentTitle('Routes · Parley');
  const query = useQuery({ ...routesQuery, enabled: canRead });
  if (query.data !== undefined) return <RoutesEditor overview={query.data} />;
  return <Page title="Routes">{canRead ? <OnItsWay query={query} /> : <NotAllowed />}</Page>;
}

function OnItsWay({ query }: { query: UseQueryResult<RoutesOverview> }) {
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <SkeletonRows rows={8} avatar={false} />;
}

function NotAllowed() {
  return (
    <EmptyState icon={IconLock} title="Routes are not for your role">
      Ask an admin for the permission to read routes.
    </EmptyState>
  );
}
