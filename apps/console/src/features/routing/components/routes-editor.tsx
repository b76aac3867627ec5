import { Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { RouteRuleInput, RoutesOverview, RouteSetDocument } from '@parley/contracts';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useNumbers, usePeople, useQueues } from '../../../api/directory';
import { useCan, useSession } from '../../../api/session';
import { useStore } from '../../../state/store';
import { triedText } from '../../../state/tried-text';
import { PageTabs } from '../../../ui/page-tabs';
import { fieldText, nameAmong } from '../editing/describe';
import { diffRules } from '../editing/diff';
import { type RuleFileFormat, saveRules } from '../editing/rule-files';
import { useDraftActions } from '../editing/use-draft-actions';
import { useLiveActions } from '../editing/use-live-actions';
import { useRoutesCommands } from '../editing/use-routes-commands';
import { useRuleCheck } from '../editing/use-rule-check';
import { useSettledRules } from '../editing/use-settled-rules';
import { useWorkingCopy } from '../editing/use-working-copy';
import { draftBase } from '../editing/working-copy';
import { changesInWords, ChangesView } from './changes-view';
import { DryRunView } from './dry-run-view';
import { HistoryView } from './history-view';
import { ImportDialog } from './import-dialog';
import { LiveBanner } from './live-banner';
import { OutdatedBanner } from './outdated-banner';
import { PublishDialog } from './publish-dialog';
import { RoutesHeader } from './routes-header';
import classes from './routes-page.module.css';
import { RulesTab } from './rules-tab';
import { Tester } from './tester';
import { VersionDrawer } from './version-drawer';

const SET = /^set:(\d+)$/;
const NO_RULES: [] = [];
const TABS = new Set(['changes', 'dry-run', 'history']);
/** From here the tester has a column of its own. */
const WIDE = '(min-width: 1000px)';

/** The page once its rules are there. The address names the tab or the set on show (`#changes`, `#set:13`). */
export function RoutesEditor({ overview }: { overview: RoutesOverview }) {
  const { workspace } = useSession();
  const canEdit = useCan('routes.edit');
  const canPublish = useCan('routes.publish');
  const queues = useQueues();
  const numbers = useNumbers();
  const people = usePeople();
  const working = useWorkingCopy(workspace.id, overview);
  const actions = useDraftActions(working, overview);
  const liveActions = useLiveActions(overview);
  const [publishing, setPublishing] = useState(false);
  const [importing, setImporting] = useState(false);
  const [problemTurn, setProblemTurn] = useState(0);
  const text = useStore(triedText, (value) => value);
  const isWide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const go = (to: string) => void navigate({ to: '.', hash: to, hashScrollIntoView: false });

  const live = overview.published?.rules ?? NO_RULES;
  const rules = canEdit ? working.rules : live;
  const settled = useSettledRules(rules);
  const check = useRuleCheck(settled, { queues, numbers, people });
  const changes = useMemo(
    () =>
      diffRules(
        live,
        settled,
        fieldText((id) => queues.find((queue) => queue.id === id)?.name ?? id, nameAmong(people)),
      ),
    [live, settled, queues, people],
  );
  const openSet = SET.exec(hash);
  const tab = openSet !== null ? 'history' : TABS.has(hash) ? hash : 'rules';

  const hindrance =
    check.errors > 0
      ? `Mend ${check.errors === 1 ? 'the error' : `the ${check.errors} errors`} first`
      : working.isOutdated
        ? 'Choose between your rules and theirs first'
        : overview.rollout !== null
          ? 'Finish the rollout or roll it back first'
          : changes.length === 0
            ? 'Nothing differs from the live set'
            : null;

  const publish = () => {
    if (hindrance === null) setPublishing(true);
    else if (check.errors > 0) {
      if (tab !== 'rules') go('');
      setProblemTurn((turn) => turn + 1);
    }
  };
  const save = () => {
    if (working.hasEdits && !working.isOutdated) void actions.save();
  };
  const makeDraft = (set: RouteSetDocument) => {
    working.act({ type: 'replace', rules: set.rules, label: `go back to set ${set.version}` });
    go('changes');
  };

  const takeIn = (draft: RouteSetDocument, before: readonly RouteRuleInput[]) => {
    working.act({ type: 'imported', server: draftBase(draft), before });
    go('changes');
  };
  const exportRules = (format: RuleFileFormat) => saveRules(rules, queues, format);

  useRoutesCommands({
    act: working.act,
    save,
    publish,
    dryRun: () => go('dry-run'),
    importRules: () => setImporting(true),
    exportRules,
  });

  const tester = (
    <Tester
      rules={settled}
      published={overview.published}
      isDraft={canEdit}
      isCompact={!isWide}
      text={text}
      onText={(next) => triedText.set(next)}
      takesFocus={hash === 'try'}
    />
  );

  return (
    <section className={classes.page} aria-labelledby="routes-title">
      <RoutesHeader
        overview={overview}
        working={working}
        canEdit={canEdit}
        canPublish={canPublish}
        busy={{ saving: actions.isSaving, discarding: actions.isDiscarding }}
        hindrance={hindrance}
        onSave={save}
        onDiscard={() => void actions.discard()}
        onPublish={publish}
        onImport={() => setImporting(true)}
        onExport={exportRules}
      />
      <LiveBanner overview={overview} live={liveActions} canPublish={canPublish} />
      <OutdatedBanner working={working} overview={overview} canEdit={canEdit} />
      <div className={classes.columns}>
        <PageTabs
          label="Routes"
          value={tab}
          onChange={(next) => go(next === 'rules' ? '' : next)}
          panelClassName={classes.panel}
          tabs={
            <>
              <Tabs.Tab value="rules">Rules</Tabs.Tab>
              {canEdit ? (
                <Tabs.Tab value="changes">
                  Changes{' '}
                  {changes.length > 0 ? (
                    <span className={classes.tabCount}>{changes.length.toLocaleString('en')}</span>
                  ) : null}
                </Tabs.Tab>
              ) : null}
              {canEdit ? <Tabs.Tab value="dry-run">Dry run</Tabs.Tab> : null}
              <Tabs.Tab value="history">History</Tabs.Tab>
            </>
          }
        >
          <Tabs.Panel value="rules">
            <RulesTab
              working={working}
              rules={rules}
              check={check}
              queues={queues}
              canEdit={canEdit}
              problemTurn={problemTurn}
              above={isWide ? null : tester}
            />
          </Tabs.Panel>
          <Tabs.Panel value="changes">
            <div className={classes.scroller}>
              <ChangesView
                before={live}
                after={settled}
                queues={queues}
                same="Nothing differs from the live set"
              />
            </div>
          </Tabs.Panel>
          <Tabs.Panel value="dry-run">
            <div className={classes.scroller}>
              <DryRunView rules={settled} />
            </div>
          </Tabs.Panel>
          <Tabs.Panel value="history">
            <div className={classes.scroller}>
              <HistoryView
                overview={overview}
                onOpen={(version) => go(`set:${version}`)}
                onGoBack={canPublish ? liveActions.goBack : undefined}
              />
            </div>
          </Tabs.Panel>
        </PageTabs>
        {isWide ? <aside className={classes.aside}>{tester}</aside> : null}
      </div>
      <PublishDialog
        opened={publishing}
        onClose={() => setPublishing(false)}
        summary={changesInWords(changes)}
        warnings={check.toMind}
        rules={settled}
        version={overview.published?.version ?? null}
        busy={actions.isPublishing || actions.isSaving}
        onPublish={(wanted) => {
          void actions.publish(wanted).then((done) => {
            setPublishing(false);
            if (done) go('');
          });
        }}
      />
      <ImportDialog
        opened={importing}
        onClose={() => setImporting(false)}
        rules={working.rules}
        revision={working.base.revision}
        onSaveFirst={working.hasEdits ? save : null}
        onImported={takeIn}
      />
      <VersionDrawer
        version={openSet === null ? null : Number(openSet[1])}
        rules={rules}
        queues={queues}
        onClose={() => go('history')}
        onMakeDraft={canEdit ? makeDraft : undefined}
      />
    </section>
  );
}
