import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/spotlight/styles.layer.css';
import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { liveKeys, type CachedList } from '../realtime/keys';
import { Kbd } from '../ui/kbd';
import { formatPhone } from '../ui/phone';
import { useFocusBack } from '../ui/use-focus-back';
import { useOfferedCommands } from './commands';
import classes from './palette.module.css';

const [store, palette] = createSpotlight();
const THREADS_OFFERED = 300;

/** Every action, every place and the threads at hand, by a few letters. */
export function Palette({ onClose }: { onClose: () => void }) {
  useFocusBack();
  const threads = useThreadActions();
  const commands = useOfferedCommands();
  const actions = useMemo(() => {
    const groups = new Map<string, SpotlightActionGroupData>();
    for (const command of commands) {
      if (command.keysOnly) continue;
      const group = groups.get(command.group) ?? { group: command.group, actions: [] };
      groups.set(command.group, group);
      if (group.actions.some((action) => action.id === command.id)) continue;
      group.actions.push({
        id: command.id,
        label: command.title,
        ...(command.also ? { keywords: command.also } : {}),
        ...(command.keys?.[0] ? { rightSection: <Kbd keys={command.keys[0]} /> } : {}),
        // After the palette has closed and given the focus back, so that an action may take it.
        onClick: () => setTimeout(command.run, 50),
      });
    }
    const order = ['Thread', 'Write', 'Inbox', 'Go to'];
    const rank = ({ group }: SpotlightActionGroupData) => order.indexOf(group) + 1 || order.length + 1;
    const sorted = [...groups.values()].sort((one, other) => rank(one) - rank(other));
    return threads.actions.length > 0 ? [...sorted, threads] : sorted;
  }, [commands, threads]);

  useEffect(() => palette.open(), []);
  return (
    <Spotlight
      store={store}
      actions={actions}
      shortcut={null}
      highlightQuery
      scrollable
      limit={60}
      maxHeight="min(60vh, 480px)"
      nothingFound="Nothing by that name"
      onSpotlightClose={onClose}
      radius="lg"
      size={600}
      title="Find anything"
      classNames={{
        header: 'visually-hidden',
        search: classes.search ?? '',
        actionsGroup: classes.group ?? '',
        action: classes.action ?? '',
        actionBody: classes.body ?? '',
        actionDescription: classes.description ?? '',
      }}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.75} />,
        placeholder: 'Find an action, a queue or a thread',
        'aria-label': 'Find an action, a queue or a thread',
      }}
      overlayProps={{ color: 'var(--overlay)', backgroundOpacity: 1 }}
    />
  );
}

/** Threads of the lists that are loaded, found by name, number or last words. */
function useThreadActions(): SpotlightActionGroupData {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMemo(() => {
    const rows = client
      .getQueriesData<CachedList>({ queryKey: liveKeys.lists })
      .flatMap(([, list]) => list?.pages.flatMap((page) => page.items) ?? []);
    const unique = [...new Map(rows.map((row) => [row.id, row])).values()].slice(0, THREADS_OFFERED);
    return {
      group: 'Threads at hand',
      actions: unique.map((row) => ({
        id: `thread.${row.id}`,
        label: row.contact.name ?? formatPhone(row.contact.number),
        description: row.preview?.body.slice(0, 90) ?? '',
        keywords: [row.contact.number, formatPhone(row.contact.number)],
        onClick: () =>
          void navigate({
            to: '/inbox/$view/$conversationId',
            params: { view: 'all', conversationId: row.id },
          }),
      })),
    };
  }, [client, navigate]);
}
