import { Button } from '@mantine/core';
import { outgoingFilterSchema, type OutgoingFilter } from '@parley/contracts';
import { IconLock, IconPlayerPause } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { useCommands } from '../../../app/commands';
import { LinkButton } from '../../../ui/link-button';
import { Page } from '../../../ui/page';
import { SkeletonRows } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { outgoingSummaryQuery } from '../../../api/outgoing';
import { EmailRules } from './email-rules';
import { Filters } from './filters';
import { ConnectionStates, Lines } from './lines';
import { PauseDialog } from './pause-dialog';
import { Pauses } from './pauses';
import { Restored } from './restored';
import { Undecided } from './undecided';
import { Waiting } from './waiting';

/** What has not left yet, why, and until when; and the switches that hold it back. */
export function OutgoingPage() {
  if (!useCan('sending.read'))
    return (
      <Page title="Outgoing">
        <EmptyState icon={IconLock} title="Outgoing is not for your role">
          Ask an admin for the permission to see what waits to be sent.
        </EmptyState>
      </Page>
    );
  return <Outgoing />;
}

function Outgoing() {
  const summary = useQuery(outgoingSummaryQuery);
  const mayControl = useCan('sending.control');
  const readsLimits = useCan('connections.read');
  const [pausing, setPausing] = useState(false);
  const navigate = useNavigate();
  const filter = outgoingFilterSchema.catch({}).parse(useSearch({ strict: false }));
  const setFilter = (next: OutgoingFilter) => void navigate({ to: '/outgoing', search: next, replace: true });
  useCommands([
    {
      id: 'outgoing.pause',
      title: 'Pause sending…',
      group: 'Outgoing',
      keys: ['p'],
      permission: 'sending.control',
      also: 'stop kill switch hold',
      run: () => setPausing(true),
    },
  ]);
  const connections = summary.data?.connections ?? [];
  return (
    <Page
      title="Outgoing"
      about="What has not left yet, and why. What has left is in its thread."
      actions={
        <>
          {readsLimits ? (
            <LinkButton to="/settings" hash="limits" variant="default">
              Limits
            </LinkButton>
          ) : null}
          <LinkButton to="/settings/quiet-hours" variant="default">
            Quiet hours
          </LinkButton>
          <LinkButton to="/outgoing/pauses" variant="default">
            Log of pauses
          </LinkButton>
          {mayControl ? (
            <Button
              color="bad"
              variant="light"
              leftSection={<IconPlayerPause size={16} stroke={2} aria-hidden />}
              onClick={() => setPausing(true)}
            >
              Pause…
            </Button>
          ) : null}
        </>
      }
    >
      <Pauses />
      {summary.isPending ? <SkeletonRows rows={2} avatar={false} /> : null}
      {summary.isError && !summary.data ? (
        <ErrorState error={summary.error} onRetry={() => void summary.refetch()} />
      ) : null}
      {summary.data ? (
        <>
          <Restored restored={summary.data.restored} undecided={summary.data.undecided} />
          <Undecided undecided={summary.data.undecided} />
          <ConnectionStates connections={connections} />
          <Lines
            groups={summary.data.groups}
            connections={connections}
            filter={filter}
            onFilter={setFilter}
          />
        </>
      ) : null}
      <Filters connections={connections} filter={filter} onFilter={setFilter} />
      <Waiting key={JSON.stringify(filter)} filter={filter} onFilter={setFilter} />
      <EmailRules />
      {pausing ? <PauseDialog connections={connections} onClose={() => setPausing(false)} /> : null}
    </Page>
  );
}
