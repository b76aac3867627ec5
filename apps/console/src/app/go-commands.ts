import { useNavigate } from '@tanstack/react-router';
import { useQueues } from '../api/directory';
import { useCommands, type Command } from './commands';

/** Going places: views, queues and pages. */
export function useGoCommands(): void {
  const navigate = useNavigate();
  const queues = useQueues();
  const view = (id: string, title: string, keys?: string[]): Command => ({
    id: `go.${id}`,
    title,
    group: 'Go to',
    ...(keys ? { keys } : {}),
    run: () => void navigate({ to: '/inbox/$view', params: { view: id } }),
  });
  useCommands([
    { ...view('mine', 'Inbox', ['g i']), id: 'go.inbox' },
    view('mine', 'Mine', ['g m']),
    view('unassigned', 'Unassigned', ['g u']),
    view('all', 'All threads', ['g a']),
    view('needs_attention', 'Needs attention', ['g n']),
    view('snoozed', 'Snoozed'),
    view('resolved', 'Resolved'),
    ...queues.map((queue): Command => ({
      id: `go.queue.${queue.id}`,
      title: `Queue ${queue.name}`,
      group: 'Go to',
      run: () => void navigate({ to: '/inbox/queue/$queueId', params: { queueId: queue.id } }),
    })),
    {
      id: 'go.routes',
      title: 'Routes',
      group: 'Go to',
      keys: ['g r'],
      permission: 'routes.read',
      also: 'keywords rules',
      run: () => void navigate({ to: '/routes' }),
    },
    {
      id: 'go.try',
      title: 'Try a text on the rules',
      group: 'Go to',
      permission: 'routes.read',
      also: 'test draft trace keywords',
      run: () => void navigate({ to: '/routes', hash: 'try' }),
    },
    {
      id: 'go.outgoing',
      title: 'Outgoing',
      group: 'Go to',
      keys: ['g q'],
      permission: 'sending.read',
      also: 'waiting scheduled paused pause sending',
      run: () => void navigate({ to: '/outgoing' }),
    },
    {
      id: 'go.pauses',
      title: 'Log of pauses',
      group: 'Go to',
      permission: 'sending.read',
      also: 'kill switch history record paused sending',
      run: () => void navigate({ to: '/outgoing/pauses' }),
    },
    {
      id: 'go.review',
      title: 'Review of opt-outs',
      group: 'Go to',
      keys: ['g v'],
      permission: 'consent.read',
      also: 'consent stop unsubscribe likely certain held',
      run: () => void navigate({ to: '/review' }),
    },
    {
      id: 'go.operations',
      title: 'Operations',
      group: 'Go to',
      keys: ['g o'],
      permission: 'webhooks.read',
      also: 'webhooks quarantine parked',
      run: () => void navigate({ to: '/operations' }),
    },
    {
      id: 'go.tasks',
      title: 'Failed tasks',
      group: 'Go to',
      permission: 'tasks.read',
      also: 'background jobs retry',
      run: () => void navigate({ to: '/operations', hash: 'tasks' }),
    },
    {
      id: 'go.settings',
      title: 'Settings',
      group: 'Go to',
      keys: ['g s'],
      also: 'connections numbers',
      run: () => void navigate({ to: '/settings' }),
    },
    {
      id: 'go.limits',
      title: 'Limits',
      group: 'Go to',
      permission: 'connections.read',
      also: 'settings pace speed rate 10dlc campaign daily cap',
      run: () => void navigate({ to: '/settings', hash: 'limits' }),
    },
    {
      id: 'go.queues',
      title: 'Queues',
      group: 'Go to',
      permission: 'queues.read',
      also: 'settings members hours presence who is online',
      run: () => void navigate({ to: '/settings', hash: 'queues' }),
    },
    {
      id: 'go.api-keys',
      title: 'API keys',
      group: 'Go to',
      permission: 'keys.read',
      also: 'settings tokens programs integrations',
      run: () => void navigate({ to: '/settings', hash: 'api-keys' }),
    },
  ]);
}
