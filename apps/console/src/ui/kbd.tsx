import classes from './kbd.module.css';

const isApple = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '');
const WORDS: Record<string, string> = isApple
  ? { Mod: '⌘', Shift: '⇧', Enter: '↵', Escape: 'esc', ArrowDown: '↓', ArrowUp: '↑' }
  : { Mod: 'Ctrl', Shift: 'Shift', Enter: '↵', Escape: 'Esc', ArrowDown: '↓', ArrowUp: '↑' };

/** A key as written in a command: `e`, `Mod+Enter`, `g m`. */
export function Kbd({ keys, quiet = false }: { keys: string; quiet?: boolean }) {
  return (
    <kbd className={classes.kbd} data-quiet={quiet || undefined} aria-hidden>
      {keysInWords(keys)}
    </kbd>
  );
}

/** The same in words for titles and sheets, e.g. `Ctrl+↵`. */
export function keysInWords(keys: string): string {
  return keys
    .split(' ')
    .map((stroke) => {
      const keys = stroke.split('+');
      // As it stands on the key itself, once another one is held down with it.
      return keys
        .map((key) => WORDS[key] ?? (keys.length > 1 ? key.toUpperCase() : key))
        .join(isApple ? '' : '+');
    })
    .join(' ');
}
