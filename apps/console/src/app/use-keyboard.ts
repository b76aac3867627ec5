import { useEffect } from 'react';
import { useSession } from '../api/session';
import { preferencesStore } from '../state/preferences';
import { currentCommands, type Command } from './commands';
import { createSequenceReader, strokeOf } from './keys';

const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';
/** Where keys have a meaning of their own. */
const ELSEWHERE = '[role="dialog"], [role="menu"], [role="listbox"]';
const PRESSABLE = 'a, button, summary, input, [role="button"], [role="tab"]';

/** Runs the command of a pressed key. */
export function useKeyboard(): void {
  const { permissions } = useSession();
  useEffect(() => {
    const reader = createSequenceReader();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const stroke = strokeOf(event);
      if (!stroke) return;
      const target = event.target instanceof Element ? event.target : document.body;
      const single = !stroke.startsWith('Mod+') && stroke !== 'Escape';
      if (target.closest(ELSEWHERE) || document.querySelector('[role="dialog"]')) return;
      if (single && (target.closest(TYPING) || !preferencesStore.get().singleKeys)) return;
      if (stroke === 'Escape' && target.closest(TYPING)) return;
      if ((stroke === 'Enter' || stroke === ' ') && target.closest(PRESSABLE)) return;

      const offered = currentCommands(permissions);
      const keys = offered.flatMap((command) => command.keys ?? []);
      const key = reader.read(stroke, keys);
      if (key === null) return;
      event.preventDefault();
      if (key === 'pending') return;
      const command = offered.findLast((candidate: Command) => candidate.keys?.includes(key));
      command?.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [permissions]);
}
