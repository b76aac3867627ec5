import { Button, Tabs } from '@mantine/core';
import { IconFileImport, IconLock, IconPencilPlus } from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { useCommands } from '../../../app/commands';
import { LinkButton } from '../../../ui/link-button';
import { Page } from '../../../ui/page';
import { PageTabs } from '../../../ui/page-tabs';
import { EmptyState } from '../../../ui/states';
import { EnterDialog } from './enter-dialog';
import { ImportDialog } from './import-dialog';
import { Imports } from './imports';
import { Recipients } from './recipients';
import { Statistics } from './statistics';

const RECORD = /^number:(.+)$/;
const IMPORT = /^import:(.+)$/;
const OTHER_TABS = ['imports', 'statistics'];

/** The tab an address names; the first one has none. */
const tabOf = (hash: string): string =>
  IMPORT.test(hash) ? 'imports' : OTHER_TABS.includes(hash) ? hash : 'numbers';

/**
 * Who may be texted, since when and by what: the ledger of each number with its proof. The address names the
 * tab and what is open (`#imports`, `#number:…`, `#import:…`), its query the filter of the list.
 */
export function ConsentPage() {
  if (useCan('consent.manage')) return <Desk />;
  return (
    <Page title="Consent">
      <EmptyState icon={IconLock} title="The consent desk is not for your role">
        Supervisors and admins look after it. What holds of one customer is beside each thread.
      </EmptyState>
    </Page>
  );
}

function Desk() {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const [open, setOpen] = useState<'entry' | 'import' | null>(null);
  const go = (to: string) =>
    void navigate({ to: '/consent', search: true, hash: to, hashScrollIntoView: false });
  useCommands([
    {
      id: 'consent.enter',
      title: 'Enter consent by hand…',
      group: 'Consent',
      keys: ['n'],
      permission: 'consent.manage',
      also: 'record opt out phone paper evidence',
      run: () => setOpen('entry'),
    },
    {
      id: 'consent.import',
      title: 'Import consents or a list of numbers…',
      group: 'Consent',
      keys: ['i'],
      permission: 'consent.manage',
      also: 'csv file upload deactivated reassigned opt-outs',
      run: () => setOpen('import'),
    },
  ]);
  return (
    <Page
      title="Consent"
      about="Who may be texted, since when, and what proves it. Nothing in the ledger can be changed, only added to."
      actions={
        <>
          <LinkButton to="/review" variant="default">
            Review
          </LinkButton>
          <Button
            variant="default"
            leftSection={<IconFileImport size={16} stroke={2} aria-hidden />}
            onClick={() => setOpen('import')}
          >
            Import…
          </Button>
          <Button
            leftSection={<IconPencilPlus size={16} stroke={2} aria-hidden />}
            onClick={() => setOpen('entry')}
          >
            Enter by hand…
          </Button>
        </>
      }
    >
      <PageTabs
        label="Consent"
        value={tabOf(hash)}
        onChange={(tab) => go(tab === 'numbers' ? '' : tab)}
        tabs={
          <>
            <Tabs.Tab value="numbers">Numbers</Tabs.Tab>
            <Tabs.Tab value="imports">Imports</Tabs.Tab>
            <Tabs.Tab value="statistics">Statistics</Tabs.Tab>
          </>
        }
      >
        <Tabs.Panel value="numbers">
          <Recipients
            openId={RECORD.exec(hash)?.[1] ?? null}
            onOpen={(id) => go(id === null ? '' : `number:${id}`)}
          />
        </Tabs.Panel>
        <Tabs.Panel value="imports">
          <Imports
            openId={IMPORT.exec(hash)?.[1] ?? null}
            onOpen={(id) => go(id === null ? 'imports' : `import:${id}`)}
            onImport={() => setOpen('import')}
          />
        </Tabs.Panel>
        <Tabs.Panel value="statistics">
          <Statistics />
        </Tabs.Panel>
      </PageTabs>
      {open === 'entry' ? (
        <EnterDialog
          about={null}
          onClose={() => setOpen(null)}
          onDone={(id) => {
            setOpen(null);
            go(`number:${id}`);
          }}
        />
      ) : null}
      {open === 'import' ? (
        <ImportDialog
          onClose={() => setOpen(null)}
          onTaken={(id) => {
            setOpen(null);
            go(`import:${id}`);
          }}
        />
      ) : null}
    </Page>
  );
}
