import { Tabs } from '@mantine/core';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCan } from '../../../api/session';
import { LinkButton } from '../../../ui/link-button';
import { Page } from '../../../ui/page';
import { PageTabs } from '../../../ui/page-tabs';
import { ApiKeys } from './api-keys';
import { Connections } from './connections';
import { Pacing } from './pacing';
import { Preferences } from './preferences';
import { Queues } from './queues';
import classes from './settings-page.module.css';

const FIRST = 'connections';

/** What the workspace is connected to, and how one likes the console oneself. The address names the tab. */
export function SettingsPage() {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const readsConsent = useCan('consent.read');
  const readsKeys = useCan('keys.read');
  const readsLimits = useCan('connections.read');
  const readsQueues = useCan('queues.read');
  const seesSending = useCan('sending.read');
  const tabs = [
    FIRST,
    ...(readsQueues ? ['queues'] : []),
    ...(readsLimits ? ['limits'] : []),
    ...(readsKeys ? ['api-keys'] : []),
    'preferences',
  ];
  const go = (tab: string) =>
    void navigate({ to: '.', hash: tab === FIRST ? '' : tab, hashScrollIntoView: false });

  return (
    <Page
      title="Settings"
      actions={
        <>
          {seesSending ? (
            <LinkButton to="/settings/quiet-hours" variant="default">
              Quiet hours
            </LinkButton>
          ) : null}
          {readsConsent ? (
            <LinkButton to="/settings/keywords" variant="default">
              Keywords
            </LinkButton>
          ) : null}
        </>
      }
    >
      <PageTabs
        label="Settings"
        value={tabs.includes(hash) ? hash : FIRST}
        onChange={go}
        panelClassName={classes.panel}
        tabs={
          <>
            <Tabs.Tab value="connections">Connections</Tabs.Tab>
            {readsQueues ? <Tabs.Tab value="queues">Queues</Tabs.Tab> : null}
            {readsLimits ? <Tabs.Tab value="limits">Limits</Tabs.Tab> : null}
            {readsKeys ? <Tabs.Tab value="api-keys">API keys</Tabs.Tab> : null}
            <Tabs.Tab value="preferences">My preferences</Tabs.Tab>
          </>
        }
      >
        <Tabs.Panel value="connections">
          <Connections />
        </Tabs.Panel>
        {readsQueues ? (
          <Tabs.Panel value="queues">
            <Queues />
          </Tabs.Panel>
        ) : null}
        {readsLimits ? (
          <Tabs.Panel value="limits">
            <Pacing />
          </Tabs.Panel>
        ) : null}
        {readsKeys ? (
          <Tabs.Panel value="api-keys">
            <ApiKeys />
          </Tabs.Panel>
        ) : null}
        <Tabs.Panel value="preferences">
          <Preferences />
        </Tabs.Panel>
      </PageTabs>
    </Page>
  );
}
