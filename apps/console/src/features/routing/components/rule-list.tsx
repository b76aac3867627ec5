import type { Queue, RouteProblem, RouteRuleInput } from '@parley/contracts';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, type CSSProperties, type Dispatch, type KeyboardEvent } from 'react';
import { announce } from '../../../ui/announcer';
import { movableCount, shownName } from '../editing/rules';
import type { CopyAction } from '../editing/working-copy';
import classes from './rule-list.module.css';
import { RuleRow, type RuleRowProps } from './rule-row';

export interface RuleListProps {
  /** The rules on show with their places in the whole set: all, or those found. */
  shown: readonly { rule: RouteRuleInput; index: number }[];
  rules: readonly RouteRuleInput[];
  problems: ReadonlyMap<string, readonly RouteProblem[]>;
  queues: readonly Queue[];
  openId: string | null;
  onToggle: (id: string) => void;
  onShowRule: (id: string) => void;
  act: Dispatch<CopyAction> | null;
  /** What scrolls; null until it is there. */
  scroller: HTMLElement | null;
  /** Height of what stands above the list within the scroller, in px. */
  above: number;
  /** A rule to bring into view and focus, e.g. one just added; told once it has the focus. */
  wanted: { id: string; part: FocusPart } | null;
  onArrived: () => void;
  onWant: (id: string, part: FocusPart) => void;
}

export type FocusPart = Parameters<RuleRowProps['onFocusNext']>[1];

const NO_RULES: readonly RouteRuleInput[] = [];
const NO_PROBLEMS: readonly RouteProblem[] = [];

/** The rules in order. Only those near the view are drawn, so that thousands scroll as well as ten. */
export function RuleList(props: RuleListProps) {
  const { shown, rules, problems, openId, act, scroller, above, wanted, onArrived } = props;
  const list = useRef<HTMLOListElement>(null);
  const openIndex = shown.findIndex(({ rule }) => rule.id === openId);
  const wantedIndex = wanted === null ? -1 : shown.findIndex(({ rule }) => rule.id === wanted.id);

  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller,
    estimateSize: () => 57,
    getItemKey: (index) => shown[index]?.rule.id ?? index,
    overscan: 8,
    scrollMargin: above,
    // The opened rule stays drawn wherever one scrolls: what is typed in it must not lose its field.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      const kept = [openIndex, wantedIndex].filter((index) => index >= 0);
      return [...new Set([...seen, ...kept])].sort((a, b) => a - b);
    },
  });

  useLayoutEffect(() => {
    if (wanted === null || wantedIndex < 0) return;
    const row = list.current?.querySelector(`[data-rule="${CSS.escape(wanted.id)}"]`);
    const target =
      row?.querySelector<HTMLElement>(`[data-part="${wanted.part}"]`) ??
      row?.querySelector<HTMLElement>('[data-part="toggle"]');
    if (!target) return;
    virtualizer.scrollToIndex(wantedIndex, { align: 'auto' });
    target.focus({ preventScroll: true });
    onArrived();
  }, [wanted, wantedIndex, virtualizer, onArrived]);

  const movable = movableCount(rules);
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const toggle = (event.target as HTMLElement).closest<HTMLElement>('[data-part="toggle"]');
    const id = toggle?.closest<HTMLElement>('[data-rule]')?.dataset['rule'];
    const at = shown.findIndex(({ rule }) => rule.id === id);
    const here = shown[at];
    if (here === undefined || event.ctrlKey || event.metaKey) return;
    const next = keyTarget(event.key);
    if (next === null) return;
    if (event.altKey) {
      if (act === null || typeof next !== 'number' || Math.abs(next) !== 1) return;
      event.preventDefault();
      const to = here.index + next;
      if (here.index >= movable || to < 0 || to >= movable) return;
      act({ type: 'move', id: here.rule.id, to });
      announce(`${shownName(here.rule)}: place ${to + 1} of ${movable}`);
      props.onWant(here.rule.id, 'toggle');
      return;
    }
    if (next === 'delete') {
      if (act === null) return;
      event.preventDefault();
      const neighbour = shown[at + 1] ?? shown[at - 1];
      act({ type: 'remove', id: here.rule.id });
      if (neighbour !== undefined) props.onWant(neighbour.rule.id, 'toggle');
      return;
    }
    event.preventDefault();
    const to = shown[Math.max(0, Math.min(shown.length - 1, at + next))];
    if (to !== undefined) props.onWant(to.rule.id, 'toggle');
  };

  return (
    <ol
      ref={list}
      className={classes.list}
      aria-label="Rules in order"
      style={
        {
          height: virtualizer.getTotalSize(),
          '--places': `${String(rules.length).length}ch`,
        } as CSSProperties
      }
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map((item) => {
        const entry = shown[item.index];
        if (entry === undefined) return null;
        return (
          <RuleRow
            key={item.key}
            rule={entry.rule}
            rules={entry.rule.id === openId ? rules : NO_RULES}
            index={entry.index}
            at={item.index}
            movable={movable}
            total={rules.length}
            problems={problems.get(entry.rule.id) ?? NO_PROBLEMS}
            queues={props.queues}
            isOpen={entry.rule.id === openId}
            act={act}
            onToggle={props.onToggle}
            onShowRule={props.onShowRule}
            onFocusNext={props.onWant}
            offset={item.start - above}
            measure={virtualizer.measureElement}
          />
        );
      })}
    </ol>
  );
}

/** Where a key leads from a rule: so many rules on, or away with it. */
function keyTarget(key: string): number | 'delete' | null {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return 10;
    case 'PageUp':
      return -10;
    case 'Home':
      return -Infinity;
    case 'End':
      return Infinity;
    case 'Delete':
      return 'delete';
    default:
      return null;
  }
}
