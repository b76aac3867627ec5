/** What a key press is called in a command: `j`, `Shift+e`, `?`, `Mod+k`, `Mod+Shift+Enter`. */
export interface KeyPress {
  key: string;
  /** Physical key, for layouts whose letters are not Latin. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** The name of a press, or null for one that is nobody's business (Alt, dead keys, a modifier alone). */
export function strokeOf(press: KeyPress): string | null {
  if (press.altKey || ['Shift', 'Control', 'Meta', 'Alt', 'Dead'].includes(press.key)) return null;
  const latin = /^[\x20-\x7e]$/.test(press.key) || press.key.length > 1;
  const key = latin ? press.key : (/^Key([A-Z])$/.exec(press.code)?.[1] ?? press.key);
  const letter = /^[a-z]$/i.test(key);
  const named = key.length > 1;
  const parts = [
    ...(press.ctrlKey || press.metaKey ? ['Mod'] : []),
    // Symbols such as `?` already say that Shift was held.
    ...(press.shiftKey && (letter || named) ? ['Shift'] : []),
    letter ? key.toLowerCase() : key,
  ];
  return parts.join('+');
}

const SEQUENCE_MS = 1200;

/** Reads presses one after the other, so that `g m` is one command and `m` alone another. */
export function createSequenceReader(now: () => number = Date.now) {
  let pending: { stroke: string; at: number } | null = null;
  return {
    /**
     * @param keys every key of every command on offer
     * @returns the key that was completed, `'pending'` while a longer one may follow, or null
     */
    read(stroke: string, keys: readonly string[]): string | null {
      const prefix = pending && now() - pending.at < SEQUENCE_MS ? `${pending.stroke} ` : '';
      pending = null;
      const whole = prefix + stroke;
      if (keys.includes(whole)) return whole;
      if (keys.some((key) => key.startsWith(`${stroke} `))) {
        pending = { stroke, at: now() };
        return 'pending';
      }
      return prefix === '' && keys.includes(stroke) ? stroke : null;
    },
  };
}
