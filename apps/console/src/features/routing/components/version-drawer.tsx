import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { Button, Drawer, SegmentedControl } from '@mantine/core';
import type { Queue, RouteRuleInput, RouteSetDocument } from '@parley/contracts';
import { IconRestore } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { exactTime } from '../../../ui/time';
import { SkeletonRows } from '../../../ui/skeletons';
import { ErrorState } from '../../../ui/states';
import { exportAddress } from '../api/rule-files';
import { routesVersionQuery } from '../api/routes';
import { ChangesView } from './changes-view';
import { RuleList } from './rule-list';
import classes from './version-drawer.module.css';

interface VersionDrawerProps {
  version: number | null;
  /** The rules on the page now, to compare with. */
  rules: readonly RouteRuleInput[];
  queues: readonly Queue[];
  onClose: () => void;
  /** Absent: one may look only. */
  onMakeDraft: ((set: RouteSetDocument) => void) | undefined;
}

/** An older set to look at, to compare, and to go back to by way of the draft. */
export function VersionDrawer({ version, onClose, ...rest }: VersionDrawerProps) {
  return (
    <Drawer
      opened={version !== null}
      onClose={onClose}
      position="right"
      size="44rem"
      title={version === null ? '' : `Set ${version}`}
      classNames={{ header: classes.header, content: classes.content, body: classes.body }}
    >
      {version === null ? null : <Version key={version} version={version} {...rest} />}
    </Drawer>
  );
}

const NONE = new Map<string, never[]>();
const ignore = () => undefined;

function Version({
  version,
  rules,
  queues,
  onMakeDraft,
}: Omit<VersionDrawerProps, 'onClose'> & { version: number }) {
  const query = useQuery(routesVersionQuery(version));
  const [view, setView] = useState<'rules' | 'changes'>('rules');
  const [openId, setOpenId] = useState<string | null>(null);
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  if (query.isPending) return <SkeletonRows avatar={false} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const set = query.data;
  return (
    <>
      <div className={classes.head}>
        <p dir="auto">{set.note ?? 'No note'}</p>
        <p className={classes.meta}>
          {set.publishedBy === null ? null : (
            <>
              <bdi>{set.publishedBy.name}</bdi>,{' '}
            </>
          )}
          {exactTime(set.publishedAt ?? set.updatedAt)}
        </p>
        <div className={classes.actions}>
          <SegmentedControl
            size="xs"
            aria-label="What to show"
            value={view}
            onChange={(value) => setView(value === 'changes' ? 'changes' : 'rules')}
            data={[
              { value: 'rules', label: `Rules ${set.rules.length}` },
              { value: 'changes', label: 'What going back would change' },
            ]}
          />
          <Button component="a" variant="default" href={exportAddress(version, 'csv')} download>
            Export as CSV
          </Button>
          <Button component="a" variant="default" href={exportAddress(version, 'json')} download>
            Export as JSON
          </Button>
          {onMakeDraft === undefined ? null : (
            <Button leftSection={<IconRestore size={16} />} onClick={() => onMakeDraft(set)}>
              Make this the draft
            </Button>
          )}
        </div>
      </div>
      <div className={classes.scroller} ref={setScroller}>
        {view === 'changes' ? (
          <ChangesView
            before={rules}
            after={set.rules}
            queues={queues}
            same="The rules on the page are the same as these"
          />
        ) : (
          <RuleList
            shown={set.rules.map((rule, index) => ({ rule, index }))}
            rules={set.rules}
            problems={NONE}
            queues={queues}
            openId={openId}
            onToggle={(id) => setOpenId(id === openId ? null : id)}
            onShowRule={ignore}
            act={null}
            scroller={scroller}
            above={0}
            wanted={null}
            onArrived={ignore}
            onWant={ignore}
          />
        )}
      </div>
    </>
  );
}
