import { ActionIcon, Button, TextInput } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconPlus,
  IconSearch,
  IconX,
} from '@tabler/icons-react';
import type { Dispatch, Ref } from 'react';
import { counted } from '../editing/rule-files';
import type { CopyAction } from '../editing/working-copy';
import classes from './rules-toolbar.module.css';

interface RulesToolbarProps {
  search: string;
  onSearch: (search: string) => void;
  searchRef: Ref<HTMLInputElement>;
  found: number;
  total: number;
  errors: number;
  warnings: number;
  /** Goes to the next rule with a problem. */
  onNextProblem: () => void;
  undoes: string | null;
  redoes: string | null;
  act: Dispatch<CopyAction> | null;
  onAdd: () => void;
}

/** Above the list: find a rule, the next problem, back and forth, a new rule. */
export function RulesToolbar({ searchRef, ...props }: RulesToolbarProps) {
  const { search, onSearch, errors, warnings, act, undoes, redoes } = props;
  const problems = [
    errors > 0 ? counted(errors, 'error') : null,
    warnings > 0 ? counted(warnings, 'warning') : null,
  ].filter((part) => part !== null);
  return (
    <div className={classes.toolbar} role="toolbar" aria-label="Rules">
      <TextInput
        ref={searchRef}
        className={classes.search}
        aria-label="Search rules"
        placeholder="Search rules"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
        rightSection={
          search === '' ? null : (
            <ActionIcon size={24} aria-label="Clear the search" onClick={() => onSearch('')}>
              <IconX size={14} />
            </ActionIcon>
          )
        }
      />
      <span className={classes.count} role="status">
        {search === ''
          ? counted(props.total, 'rule')
          : `${props.found.toLocaleString('en')} of ${counted(props.total, 'rule')}`}
      </span>
      {problems.length === 0 ? null : (
        <button
          type="button"
          className={classes.problems}
          data-severity={errors > 0 ? 'error' : 'warning'}
          title="Go to the next problem"
          onClick={props.onNextProblem}
        >
          <IconAlertTriangle size={15} aria-hidden />
          {problems.join(', ')}
        </button>
      )}
      {act === null ? null : (
        <div className={classes.edits}>
          <ActionIcon
            size={32}
            aria-label={undoes === null ? 'Undo' : `Undo: ${undoes}`}
            title={undoes === null ? 'Nothing to undo' : `Undo: ${undoes}`}
            disabled={undoes === null}
            onClick={() => act({ type: 'undo' })}
          >
            <IconArrowBackUp size={18} />
          </ActionIcon>
          <ActionIcon
            size={32}
            aria-label={redoes === null ? 'Redo' : `Redo: ${redoes}`}
            title={redoes === null ? 'Nothing to redo' : `Redo: ${redoes}`}
            disabled={redoes === null}
            onClick={() => act({ type: 'redo' })}
          >
            <IconArrowForwardUp size={18} />
          </ActionIcon>
          <Button variant="default" leftSection={<IconPlus size={16} />} onClick={props.onAdd}>
            Add rule
          </Button>
        </div>
      )}
    </div>
  );
}
