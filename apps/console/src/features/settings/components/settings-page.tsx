import '@mantine/core/styles/Tabs.layer.css';
import { Tabs } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCan } from '../../../api/session';
import { ApiKeys } from './api-keys';
import { Connections } from './connections';
import { Preferences } from './preferences';
import classes from './settings-page.module.css';

const FIRST = 'connections';

/** What the workspace is connected to, and how one likes the console oneself. The address names the tab. */
export function SettingsPage() {
  useDocumentTitle('Settings · Parley');
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const readsKeys = useCan('keys.read');
  const tabs = [FIRST, ...(readsKeys ? ['api-keys'] : []), 'preferences'];
  const go = (tab: string | null) =>
    void navigate({ to: '.', hash: tab === FIRST ? '' : (tab ?? ''), hashScrollIntoView: false });

  return (
    <section className={classes.page} aria-labelledby="settings-title">
      <header className={classes.header}>
        <h1 id="settings-title">Settings</h1>
      </header>
      <Tabs
        value={tabs.includes(hash) ? hash : FIRST}
        onChange={go}
        keepMounted={false}
        classNames={{ list: classes.tabList, tab: classes.tab, panel: classes.panel }}
      >
        <Tabs.List aria-label="Settings">
          <Tabs.Tab value="connections">Connections</Tabs.Tab>
          {readsKeys ? <Tabs.Tab value="api-keys">API keys</Tabs.Tab> : null}
          <Tabs.Tab value="preferences">My preferences</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="connections">
          <Connections />
        </Tabs.Panel>
        {readsKeys ? (
          <Tabs.Panel value="api-keys">
            <ApiKeys />
          </Tabs.Panel>
        ) : null}
        <Tabs.Panel value="preferences">
          <Preferences />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}
