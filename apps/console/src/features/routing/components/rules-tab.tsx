import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type { Queue, RouteRuleInput } from '@parley/contracts';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import { useCommands } from '../../../app/commands';
import { movableCount, newCatchAll, newRule, ruleMatchesSearch } from '../editing/rules';
import type { RuleCheck } from '../editing/use-rule-check';
import type { WorkingRules } from '../editing/use-working-copy';
import { NoRules } from './no-rules';
import classes from './routes-page.module.css';
import { RuleList, type FocusPart } from './rule-list';
import { RuleProblems } from './rule-problems';
import { RulesToolbar } from './rules-toolbar';

interface RulesTabProps {
  working: WorkingRules;
  rules: readonly RouteRuleInput[];
  check: RuleCheck;
  queues: readonly Queue[];
  canEdit: boolean;
  /** Grows each time somebody asks for the next problem from outside. */
  problemTurn: number;
  /** Stands above the list and scrolls with it, e.g. the tester on a narrow screen. */
  above: ReactNode;
}

interface Wanted {
  id: string;
  part: FocusPart;
}

/** The list of rules with its search and tools. */
export function RulesTab({ working, rules, check, queues, canEdit, problemTurn, above }: RulesTabProps) {
  const [search, setSearch] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [seenTurn, setSeenTurn] = useState(problemTurn);
  const searchBox = useRef<HTMLInputElement>(null);
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const { ref: aboveRef, height: aboveHeight } = useElementSize();
  const { act } = working;

  const deferredSearch = useDeferredValue(search);
  const shown = useMemo(() => {
    const names = new Map(queues.map(({ id, name }) => [id, name]));
    return rules
      .map((rule, index) => ({ rule, index }))
      .filter(
        ({ rule }) =>
          rule.id === openId ||
          ruleMatchesSearch(rule, deferredSearch, names.get(rule.actions.queueId) ?? ''),
      );
  }, [rules, deferredSearch, queues, openId]);

  const arrived = useCallback(() => setWanted(null), []);
  const want = useCallback((id: string, part: FocusPart) => setWanted({ id, part }), []);
  const toggle = useCallback((id: string) => setOpenId((open) => (open === id ? null : id)), []);
  const show = useCallback((id: string) => {
    setSearch('');
    setOpenId(id);
    setWanted({ id, part: 'toggle' });
  }, []);

  const nextProblem = () => {
    const ids = rules.map(({ id }) => id).filter((id) => check.byRule.has(id));
    const errors = ids.filter((id) => check.byRule.get(id)?.some(({ severity }) => severity === 'error'));
    const order = errors.length > 0 ? errors : ids;
    const next = order[(openId === null ? -1 : order.indexOf(openId)) + 1] ?? order[0];
    if (next !== undefined) show(next);
  };
  if (problemTurn !== seenTurn) {
    setSeenTurn(problemTurn);
    nextProblem();
  }

  const add = () => {
    const queueId = rules.at(-1)?.actions.queueId ?? queues[0]?.id;
    if (queueId === undefined) return;
    const rule = newRule(queueId);
    act({ type: 'add', rule });
    setSearch('');
    setOpenId(rule.id);
    setWanted({ id: rule.id, part: 'name' });
  };

  useCommands([
    {
      id: 'routes.add',
      title: 'Add a rule',
      group: 'Routes',
      keys: ['n'],
      run: add,
      permission: 'routes.edit',
    },
    {
      id: 'routes.search',
      title: 'Search the rules',
      group: 'Routes',
      keys: ['/'],
      run: () => searchBox.current?.focus(),
    },
  ]);

  const hasCatchAll = movableCount(rules) < rules.length;

  return (
    <>
      <RulesToolbar
        search={search}
        onSearch={setSearch}
        searchRef={searchBox}
        found={shown.length}
        total={rules.length}
        errors={check.errors}
        warnings={check.warnings}
        onNextProblem={nextProblem}
        undoes={working.undoes}
        redoes={working.redoes}
        act={canEdit ? act : null}
        onAdd={add}
      />
      <div className={classes.scroller} ref={setScroller} role="region" aria-label="Rules">
        <div ref={aboveRef}>
          {above}
          {check.general.length === 0 ? null : (
            <div className={classes.general}>
              <RuleProblems problems={check.general} onShowRule={show} />
            </div>
          )}
        </div>
        {shown.length === 0 ? (
          <NoRules searched={search !== ''} canEdit={canEdit} onAdd={add} onClear={() => setSearch('')} />
        ) : (
          <RuleList
            shown={shown}
            rules={rules}
            problems={check.byRule}
            queues={queues}
            openId={openId}
            onToggle={toggle}
            onShowRule={show}
            act={canEdit ? act : null}
            scroller={scroller}
            above={aboveHeight}
            wanted={wanted}
            onArrived={arrived}
            onWant={want}
          />
        )}
        {canEdit && !hasCatchAll && rules.length > 0 && search === '' && queues[0] !== undefined ? (
          <div className={classes.after}>
            <Button
              variant="subtle"
              leftSection={<IconPlus size={16} />}
              onClick={() => queues[0] && act({ type: 'add', rule: newCatchAll(queues[0].id) })}
            >
              Add a rule for everything else
            </Button>
          </div>
        ) : null}
      </div>
    </>
  );
}
