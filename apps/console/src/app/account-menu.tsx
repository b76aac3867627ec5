import {
  UnstyledButton,
  VisuallyHidden,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core';
import {
  IconCheck,
  IconCircleFilled,
  IconDeviceDesktop,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconSun,
} from '@tabler/icons-react';
import { PRESENCE_WORDS, useChoosePresence, useOwnPresence } from '../api/presence';
import { signOut, useSession } from '../api/session';
import { drafts } from '../realtime/live';
import { forgetAttachments } from '../writing/attachments';
import { ActionMenu, type MenuEntry } from '../ui/action-menu';
import { Avatar } from '../ui/avatar';
import { Kbd } from '../ui/kbd';
import { sayProblem } from '../ui/said';
import { useCommands } from './commands';
import classes from './shell.module.css';

const CHOICES = ['online', 'away', 'offline'] as const;

const SCHEMES: { value: MantineColorScheme; label: string; icon: typeof IconSun }[] = [
  { value: 'auto', label: 'As the system', icon: IconDeviceDesktop },
  { value: 'light', label: 'Light', icon: IconSun },
  { value: 'dark', label: 'Dark', icon: IconMoon },
];

/** Who is signed in, whether they take part, the theme, and the way out. */
export function AccountMenu({ onShortcuts }: { onShortcuts: () => void }) {
  const { person, workspace, role } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();

  const presence = useOwnPresence();
  const choose = useChoosePresence();
  const say = (choice: (typeof CHOICES)[number]) =>
    choose.mutate(choice, { onError: (error) => sayProblem(error, 'Your presence is as it was') });
  const state = presence?.state ?? 'offline';

  const leave = async () => {
    try {
      await drafts.forget();
      await signOut();
      forgetAttachments();
    } catch (error) {
      sayProblem(error, 'You are still signed in');
      return;
    }
    // A fresh page: nothing of the person who leaves stays in memory.
    window.location.assign('/sign-in');
  };

  useCommands([
    ...CHOICES.map((choice) => ({
      id: `account.presence.${choice}`,
      title: `Be ${choice}`,
      group: 'Account',
      also: 'presence available status break',
      run: () => say(choice),
    })),
    ...SCHEMES.map(({ value, label }) => ({
      id: `view.theme.${value}`,
      title: `Theme: ${label.toLowerCase()}`,
      group: 'View',
      run: () => setColorScheme(value),
    })),
    { id: 'account.sign-out', title: 'Sign out', group: 'Account', run: () => void leave() },
  ]);

  const who = (
    <div className={classes.who}>
      <b>{person.name}</b>
      <span>{person.email}</span>
      <span>
        {workspace.name}, {role}
        {workspace.isDemo ? ', demo' : ''}
      </span>
    </div>
  );
  const entries: MenuEntry[] = [
    { kind: 'content', content: who },
    { kind: 'divider' },
    { kind: 'label', text: 'Presence' },
    ...CHOICES.map((choice) => ({
      text: PRESENCE_WORDS[choice].word,
      icon: (
        <IconCircleFilled
          size={10}
          aria-hidden
          style={{ color: `var(--${PRESENCE_WORDS[choice].colour}-ink)` }}
        />
      ),
      hint: presence?.choice === choice ? <IconCheck size={14} aria-label="chosen" /> : null,
      run: () => say(choice),
    })),
    { kind: 'divider' },
    { kind: 'label', text: 'Theme' },
    ...SCHEMES.map(({ value, label, icon: Icon }) => ({
      text: label,
      icon: <Icon size={16} stroke={1.75} />,
      hint: colorScheme === value ? <IconCheck size={14} aria-label="chosen" /> : null,
      run: () => setColorScheme(value),
    })),
    { kind: 'divider' },
    {
      text: 'Keys',
      icon: <IconKeyboard size={16} stroke={1.75} />,
      hint: <Kbd keys="?" />,
      run: onShortcuts,
    },
    { text: 'Sign out', icon: <IconLogout size={16} stroke={1.75} />, run: () => void leave() },
  ];
  return (
    <ActionMenu
      position="right-end"
      width={240}
      entries={entries}
      target={(props) => (
        <UnstyledButton {...props} className={classes.account}>
          <Avatar name={person.name} seed={person.id} size={32} />
          <span className={classes.presence} data-state={state} aria-hidden />
          <VisuallyHidden>{`Account of ${person.name}, ${state}`}</VisuallyHidden>
        </UnstyledButton>
      )}
    />
  );
}
