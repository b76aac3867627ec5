// Everything one can do, in one registry: the keys, the palette (Mod+K) and the sheet of shortcuts (?) all read it.
// A feature registers its commands while it is on screen; the last one registered for a key gets the key.
import type { Permission } from '@parley/contracts';
import { useEffect, useMemo, useRef } from 'react';
import { useSession } from '../api/session';
import { createStore, useStore } from '../state/store';

export interface Command {
  /** Unique, in dotted words: `thread.resolve`. */
  id: string;
  title: string;
  /** Heading in palette and sheet: "Thread", "Go to", "Inbox". */
  group: string;
  /** Any of these: `j`, `Shift+e`, `g m` (one after the other), `Mod+k`. */
  keys?: string[];
  run: () => void;
  permission?: Permission;
  /** Kept out of the palette: moving a selection makes no sense there. */
  keysOnly?: boolean;
  /** Other words one may look for it by. */
  also?: string;
}

const registry = createStore<ReadonlyMap<symbol, Command[]>>(new Map());

/** Registers commands while the calling component is mounted. Their `run` is always the latest one given. */
export function useCommands(commands: Command[]): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  const shape = JSON.stringify(commands.map(({ run: _run, ...facts }) => facts));
  useEffect(() => {
    const owner = Symbol('commands');
    const stable = latest.current.map((command) => ({
      ...command,
      run: () => latest.current.find((candidate) => candidate.id === command.id)?.run(),
    }));
    registry.set((previous) => new Map(previous).set(owner, stable));
    return () =>
      registry.set((previous) => {
        const next = new Map(previous);
        next.delete(owner);
        return next;
      });
  }, [shape]);
}

const flatten = (map: ReadonlyMap<symbol, Command[]>): Command[] => [...map.values()].flat();

const permitted = (commands: Command[], permissions: readonly Permission[]): Command[] =>
  commands.filter(({ permission }) => permission === undefined || permissions.includes(permission));

/** All commands on offer now to somebody with these permissions, in order of registration. */
export const currentCommands = (permissions: readonly Permission[]): Command[] =>
  permitted(flatten(registry.get()), permissions);

/** Runs a command by its id, for a button that does the same as a key. */
export const runCommand = (id: string): void =>
  flatten(registry.get())
    .find((command) => command.id === id)
    ?.run();

/** The same as `currentCommands`, for a component that shows them: those that the person may use. */
export function useOfferedCommands(): Command[] {
  const { permissions } = useSession();
  const all = useStore(registry, (map) => map);
  return useMemo(() => permitted(flatten(all), permissions), [all, permissions]);
}
