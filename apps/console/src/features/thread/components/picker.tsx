import { TextInput } from '@mantine/core';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog } from '../../../ui/dialog';
import classes from './picker.module.css';

export interface PickerOption {
  id: string;
  label: string;
  hint?: string;
  icon?: ReactNode;
  chosen?: boolean;
}

interface PickerProps {
  title: string;
  placeholder: string;
  options: PickerOption[];
  onPick: (id: string) => void;
  onClose: () => void;
  /** Offers what was typed when no option is called so. */
  onCreate?: (name: string) => void;
  /** Stays open for several picks. */
  several?: boolean;
}

/** A short list to choose from, by typing and arrows or by pointing: assign, transfer, snooze, label. */
export function Picker({
  title,
  placeholder,
  options,
  onPick,
  onClose,
  onCreate,
  several = false,
}: PickerProps) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const wanted = query.trim().toLocaleLowerCase();
  const found = options.filter((option) => option.label.toLocaleLowerCase().includes(wanted));
  const creates =
    onCreate && wanted !== '' && !options.some((option) => option.label.toLocaleLowerCase() === wanted);
  const shown: PickerOption[] = creates ? [...found, { id: 'create', label: `New: ${query.trim()}` }] : found;
  const index = Math.min(at, shown.length - 1);

  const pick = (option: PickerOption | undefined) => {
    if (!option) return;
    if (creates && option.id === 'create') onCreate(query.trim());
    else onPick(option.id);
    if (several) setQuery('');
    else onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && shown.length > 0) {
      event.preventDefault();
      setAt((index + step + shown.length) % shown.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      pick(shown[index]);
    }
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      title={title}
      size={420}
      yOffset="12vh"
      padding={0}
      classNames={{ header: classes.header ?? '' }}
    >
      <TextInput
        className={classes.search ?? ''}
        size="sm"
        aria-label={placeholder}
        placeholder={placeholder}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={shown[index] ? `${listId}-${index}` : undefined}
        autoComplete="off"
        data-autofocus
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul role="listbox" id={listId} aria-label={title} className={classes.options}>
        {shown.map((option, position) => (
          <li
            key={option.id}
            id={`${listId}-${position}`}
            role="option"
            aria-selected={option.chosen ?? position === index}
            data-at={position === index || undefined}
            className={classes.option}
            onPointerMove={() => setAt(position)}
            onClick={() => pick(option)}
          >
            {option.icon}
            <span className={classes.label} dir="auto">
              {option.label}
            </span>
            {option.hint ? <span className={classes.hint}>{option.hint}</span> : null}
            {option.chosen ? <span className={classes.hint}>✓</span> : null}
          </li>
        ))}
        {shown.length === 0 ? <li className={classes.none}>Nothing by that name</li> : null}
      </ul>
    </Dialog>
  );
}
