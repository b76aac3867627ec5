import { Tabs } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCan } from '../../../api/session';
import { Page } from '../../../ui/page';
import { PageTabs } from '../../../ui/page-tabs';
import { EmptyState } from '../../../ui/states';
import { Backfill } from './backfill';
import { FailedTasks } from './failed-tasks';
import { ParkedEvents } from './parked-events';
import { RefusedFiles } from './refused-files';
import { WebhookRequests } from './webhook-requests';

const REQUEST = /^request:(.+)$/;
const EVENT = /^event:(.+)$/;

const OTHER_TABS = ['parked', 'backfill', 'files', 'tasks'];

/** The tab an address names; the first one has none. */
const tabOf = (hash: string): string =>
  EVENT.test(hash) ? 'parked' : OTHER_TABS.includes(hash) ? hash : 'quarantined';

/**
 * What carriers sent and Parley could not take in: refused or unreadable webhooks, and verified events that are
 * waiting; what the carriers' lists brought in, and files that were refused; and work in the
 * background that failed for good. The address names the tab and what is open
 * (`#parked`, `#request:…`), so each can be linked.
 */
export function OperationsPage() {
  const canRead = useCan('webhooks.read');
  const canReadTasks = useCan('tasks.read');
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const go = (to: string) => void navigate({ to: '.', hash: to, hashScrollIntoView: false });

  if (!canRead) {
    return (
      <Page title="Operations">
        <EmptyState icon={IconLock} title="Operations are not for your role">
          Admins, supervisors and developers look after webhooks here. Ask an admin for the permission to read
          webhooks.
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title="Operations"
      about="What carriers sent that is not in a thread yet, and work that failed. Nothing here is lost; most of it can be replayed or done again."
    >
      <PageTabs
        label="Operations"
        value={tabOf(hash)}
        onChange={(tab) => go(tab === 'quarantined' ? '' : tab)}
        tabs={
          <>
            <Tabs.Tab value="quarantined">Quarantined webhooks</Tabs.Tab>
            <Tabs.Tab value="parked">Parked events</Tabs.Tab>
            <Tabs.Tab value="backfill">Missed texts</Tabs.Tab>
            <Tabs.Tab value="files">Refused files</Tabs.Tab>
            {canReadTasks ? <Tabs.Tab value="tasks">Tasks</Tabs.Tab> : null}
          </>
        }
      >
        <Tabs.Panel value="quarantined">
          <WebhookRequests
            openId={REQUEST.exec(hash)?.[1] ?? null}
            onOpen={(id) => go(id === null ? '' : `request:${id}`)}
          />
        </Tabs.Panel>
        <Tabs.Panel value="parked">
          <ParkedEvents
            openId={EVENT.exec(hash)?.[1] ?? null}
            onOpen={(id) => go(id === null ? 'parked' : `event:${id}`)}
          />
        </Tabs.Panel>
        <Tabs.Panel value="backfill">
          <Backfill />
        </Tabs.Panel>
        <Tabs.Panel value="files">
          <RefusedFiles />
        </Tabs.Panel>
        {canReadTasks ? (
          <Tabs.Panel value="tasks">
            <FailedTasks />
          </Tabs.Panel>
        ) : null}
      </PageTabs>
    </Page>
  );
}
