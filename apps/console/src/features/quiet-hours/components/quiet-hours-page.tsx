import { Button, Tabs } from '@mantine/core';
import type { QuietHoursSettings } from '@parley/contracts';
import { IconLock, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { useCommands } from '../../../app/commands';
import { Page } from '../../../ui/page';
import { PageTabs } from '../../../ui/page-tabs';
import { SkeletonBlock } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { quietHoursQuery } from '../api/quiet-hours';
import { Caps } from './caps';
import { ChangeLog } from './change-log';
import { EditRule, type EditedRule } from './edit-rule';
import { Places } from './places';
import classes from './quiet-hours.module.css';
import { Tester } from './tester';
import { type Undoable, UndoChange } from './undo-change';

const TABS = { '': 'Map', caps: 'How often', try: 'Try a number', changes: 'Changes' } as const;
type Tab = keyof typeof TABS;
const isTab = (hash: string): hash is Tab => hash in TABS;

/** When and how often promotional texts may leave: what the rules say, where it is open now, and who changed what. */
export function QuietHoursPage() {
  const mayRead = useCan('sending.read');
  const query = useQuery({ ...quietHoursQuery, enabled: mayRead });
  if (!mayRead)
    return (
      <Page title="Quiet hours">
        <EmptyState icon={IconLock} title="Quiet hours are not for your role">
          Ask an admin for the permission to see what waits to be sent.
        </EmptyState>
      </Page>
    );
  if (query.data === undefined)
    return (
      <Page title="Quiet hours">
        {query.isError ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <div className={classes.panel}>
            <SkeletonBlock lines={12} />
          </div>
        )}
      </Page>
    );
  return <QuietHours settings={query.data} />;
}

function QuietHours({ settings }: { settings: QuietHoursSettings }) {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const mayEdit = useCan('quiet.edit');
  const [edited, setEdited] = useState<EditedRule | null>(null);
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const tab = isTab(hash) ? hash : '';
  const go = (next: string) =>
    void navigate({ to: '.', search: (before) => before, hash: next, hashScrollIntoView: false });
  useCommands([
    {
      id: 'quiet.add',
      title: 'Add a rule of quiet hours…',
      group: 'Quiet hours',
      permission: 'quiet.edit',
      also: 'state country hours new',
      run: () => setEdited({ rule: null, places: [] }),
    },
    ...(Object.keys(TABS) as Tab[]).map((one) => ({
      id: `quiet.${one || 'map'}`,
      title: `Quiet hours: ${TABS[one]}`,
      group: 'Quiet hours',
      run: () => go(one),
    })),
  ]);
  return (
    <Page
      title="Quiet hours"
      within={{ to: '/settings', title: 'Settings' }}
      about="When and how often promotional texts may reach people, by the clocks where they are. Answers to customers, codes and consent notices never wait."
      actions={
        mayEdit ? (
          <Button
            leftSection={<IconPlus size={16} stroke={2} aria-hidden />}
            onClick={() => setEdited({ rule: null, places: [] })}
          >
            Add rule…
          </Button>
        ) : null
      }
    >
      <UndoChange undoable={undoable} onDone={() => setUndoable(null)} />
      <PageTabs
        label="Quiet hours"
        value={tab === '' ? 'map' : tab}
        onChange={(next) => go(next === 'map' ? '' : next)}
        panelClassName={classes.panel}
        tabs={(Object.keys(TABS) as Tab[]).map((one) => (
          <Tabs.Tab key={one} value={one || 'map'}>
            {TABS[one]}
          </Tabs.Tab>
        ))}
      >
        <Tabs.Panel value="map">
          <Places settings={settings} onEdit={setEdited} onUndoable={setUndoable} />
        </Tabs.Panel>
        <Tabs.Panel value="caps">
          <Caps settings={settings} onUndoable={setUndoable} />
        </Tabs.Panel>
        <Tabs.Panel value="try">
          <Tester />
        </Tabs.Panel>
        <Tabs.Panel value="changes">
          <ChangeLog />
        </Tabs.Panel>
      </PageTabs>
      <EditRule edited={edited} onClose={() => setEdited(null)} onUndoable={setUndoable} />
    </Page>
  );
}
