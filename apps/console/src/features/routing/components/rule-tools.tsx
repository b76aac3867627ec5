import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react';
import type { Dispatch } from 'react';
import { announce } from '../../../ui/announcer';
import type { CopyAction } from '../editing/working-copy';
import classes from './rule-row.module.css';
import type { RuleRowProps } from './rule-row';

interface RuleToolsProps extends Pick<RuleRowProps, 'rule' | 'index' | 'movable' | 'onFocusNext'> {
  act: Dispatch<CopyAction>;
  name: string;
}

/** Order, duplicate and delete. A button at its end stays in place, so that the focus does. */
export function RuleTools({ rule, index, movable, act, name, onFocusNext }: RuleToolsProps) {
  const canUp = index > 0 && index < movable;
  const canDown = index < movable - 1;
  const move = (to: number, part: 'up' | 'down') => {
    act({ type: 'move', id: rule.id, to });
    announce(`${name}: place ${to + 1} of ${movable}`);
    onFocusNext(rule.id, part);
  };
  return (
    <span className={classes.tools}>
      <ActionIcon
        size={28}
        data-part="up"
        aria-label={`Move ${name} up`}
        title="Move up (Alt+↑)"
        aria-disabled={!canUp}
        onClick={() => canUp && move(index - 1, 'up')}
      >
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon
        size={28}
        data-part="down"
        aria-label={`Move ${name} down`}
        title="Move down (Alt+↓)"
        aria-disabled={!canDown}
        onClick={() => canDown && move(index + 1, 'down')}
      >
        <IconArrowDown size={16} />
      </ActionIcon>
      <ActionIcon
        size={28}
        aria-label={`Duplicate ${name}`}
        title="Duplicate"
        onClick={() => act({ type: 'duplicate', id: rule.id })}
      >
        <IconCopy size={16} />
      </ActionIcon>
      <ActionIcon
        size={28}
        data-part="delete"
        aria-label={`Delete ${name}`}
        title="Delete"
        onClick={() => act({ type: 'remove', id: rule.id })}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </span>
  );
}
