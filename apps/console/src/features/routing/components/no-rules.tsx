import { Button } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { EmptyState } from '../../../ui/states';

interface NoRulesProps {
  searched: boolean;
  canEdit: boolean;
  onAdd: () => void;
  onClear: () => void;
}

/** Nothing was found, or nothing is there yet. */
export function NoRules({ searched, canEdit, onAdd, onClear }: NoRulesProps) {
  if (searched) {
    return (
      <EmptyState
        icon={IconArrowsSplit2}
        title="No rule has this"
        action={
          <Button variant="default" onClick={onClear}>
            Show all rules
          </Button>
        }
      >
        Names, words, labels, queues and automatic replies were searched.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={IconArrowsSplit2}
      title="There are no rules yet"
      action={canEdit ? <Button onClick={onAdd}>Add the first rule</Button> : undefined}
    >
      A rule says which words send a text to which queue. Without any, texts wait under Unassigned.
    </EmptyState>
  );
}
