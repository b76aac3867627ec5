import type { RouteRuleInput } from '@parley/contracts';
import { movableCount, newRuleId, sameRule, shownName } from './rules';

/**
 * The rules under edit with their way back. Every change names itself, so that "Undo: delete “Refunds”" can be
 * offered; a run of key strokes in one field is one step.
 */
interface Step {
  rules: readonly RouteRuleInput[];
  label: string;
  /** Equal keys in a row melt into one step. */
  run: string | null;
}

export interface EditHistory {
  rules: readonly RouteRuleInput[];
  past: readonly Step[];
  future: readonly Step[];
}

/** Enough for an afternoon of edits; 1,000 rules share their unchanged objects between steps. */
const STEPS_KEPT = 200;

export type Edit =
  | { type: 'add'; rule: RouteRuleInput; at?: number }
  | { type: 'change'; rule: RouteRuleInput; field: string }
  | { type: 'duplicate'; id: string }
  | { type: 'remove'; id: string }
  | { type: 'move'; id: string; to: number }
  | { type: 'replace'; rules: readonly RouteRuleInput[]; label: string }
  | { type: 'undo' }
  | { type: 'redo' }
  /** A run of typing is over (the field was left): the next key stroke is a new step. */
  | { type: 'settle' };

export const startHistory = (rules: readonly RouteRuleInput[]): EditHistory => ({
  rules,
  past: [],
  future: [],
});

const titled = (rule: RouteRuleInput): string => `“${shownName(rule)}”`;

const step = (
  state: EditHistory,
  rules: readonly RouteRuleInput[],
  label: string,
  run: string | null = null,
): EditHistory => {
  const last = state.past.at(-1);
  const melts = run !== null && last?.run === run && state.future.length === 0;
  return {
    rules,
    past: melts ? state.past : [...state.past, { rules: state.rules, label, run }].slice(-STEPS_KEPT),
    future: [],
  };
};

const move = (state: EditHistory, id: string, to: number): EditHistory => {
  const from = state.rules.findIndex((rule) => rule.id === id);
  const moved = state.rules[from];
  if (moved === undefined || from >= movableCount(state.rules)) return state;
  const target = Math.max(0, Math.min(to, movableCount(state.rules) - 1));
  if (target === from) return state;
  const rest = state.rules.filter((rule) => rule.id !== id);
  return step(state, [...rest.slice(0, target), moved, ...rest.slice(target)], `move ${titled(moved)}`);
};

/** Applies one edit. An edit that changes nothing leaves no step behind. */
export const applyEdit = (state: EditHistory, edit: Edit): EditHistory => {
  switch (edit.type) {
    case 'add': {
      const at =
        edit.at ?? (edit.rule.match.kind === 'catch_all' ? state.rules.length : movableCount(state.rules));
      return step(state, [...state.rules.slice(0, at), edit.rule, ...state.rules.slice(at)], 'add rule');
    }
    case 'change': {
      const before = state.rules.find((rule) => rule.id === edit.rule.id);
      if (before === undefined || sameRule(before, edit.rule)) return state;
      const rules = state.rules.map((rule) => (rule.id === edit.rule.id ? edit.rule : rule));
      return step(state, rules, `change ${titled(edit.rule)}`, `${edit.rule.id}:${edit.field}`);
    }
    case 'duplicate': {
      const at = state.rules.findIndex((rule) => rule.id === edit.id);
      const source = state.rules[at];
      if (source === undefined) return state;
      const copy = { ...source, id: newRuleId(), name: source.name === '' ? '' : `${source.name} (copy)` };
      return step(
        state,
        [...state.rules.slice(0, at + 1), copy, ...state.rules.slice(at + 1)],
        `duplicate ${titled(source)}`,
      );
    }
    case 'remove': {
      const gone = state.rules.find((rule) => rule.id === edit.id);
      if (gone === undefined) return state;
      return step(
        state,
        state.rules.filter((rule) => rule.id !== edit.id),
        `delete ${titled(gone)}`,
      );
    }
    case 'move':
      return move(state, edit.id, edit.to);
    case 'replace':
      return step(state, edit.rules, edit.label);
    case 'undo': {
      const last = state.past.at(-1);
      if (last === undefined) return state;
      return {
        rules: last.rules,
        past: state.past.slice(0, -1),
        future: [...state.future, { rules: state.rules, label: last.label, run: null }],
      };
    }
    case 'redo': {
      const next = state.future.at(-1);
      if (next === undefined) return state;
      return {
        rules: next.rules,
        past: [...state.past, { rules: state.rules, label: next.label, run: null }],
        future: state.future.slice(0, -1),
      };
    }
    case 'settle': {
      const last = state.past.at(-1);
      if (last === undefined || last.run === null) return state;
      return { ...state, past: [...state.past.slice(0, -1), { ...last, run: null }] };
    }
  }
};
