import '@mantine/core/styles/Switch.layer.css';
import { Switch } from '@mantine/core';
import { setPreferences, usePreferences } from '../state/preferences';
import { Dialog } from '../ui/dialog';
import { Kbd, keysInWords } from '../ui/kbd';
import { useOfferedCommands, type Command } from './commands';
import classes from './shortcuts.module.css';

/** Every key there is right now, and two choices about them. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const { singleKeys, enterSends } = usePreferences();
  const groups = new Map<string, Command[]>();
  const offered = useOfferedCommands();
  for (const command of offered) {
    // A key belongs to the command that registered for it last: the page's own search has "/" from the palette.
    const keys = command.keys?.filter(
      (key) => offered.findLast((one) => one.keys?.includes(key)) === command,
    );
    if (!keys?.length) continue;
    groups.set(command.group, [...(groups.get(command.group) ?? []), { ...command, keys }]);
  }
  const send: [string, string][] = enterSends
    ? [
        ['Send', 'Enter'],
        ['New line', 'Shift+Enter'],
        ['Send and resolve', 'Mod+Shift+Enter'],
      ]
    : [
        ['Send', 'Mod+Enter'],
        ['Send and resolve', 'Mod+Shift+Enter'],
      ];
  return (
    <Dialog opened onClose={onClose} title="Keys" size={720} centered>
      <div className={classes.choices}>
        <Switch
          label="Single keys"
          description="j, k, e and the like, when no field has the focus"
          checked={singleKeys}
          onChange={(event) => setPreferences({ singleKeys: event.currentTarget.checked })}
        />
        <Switch
          label="Enter sends"
          description={`Otherwise ${keysInWords('Mod+Enter')} sends and Enter starts a line`}
          checked={enterSends}
          onChange={(event) => setPreferences({ enterSends: event.currentTarget.checked })}
        />
      </div>
      <div className={classes.groups}>
        {[...groups].map(([group, commands]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {commands.map((command) => (
                <div key={command.id}>
                  <dt>{command.title}</dt>
                  <dd>
                    {command.keys?.map((keys) => (
                      <span key={keys}>
                        <Kbd keys={keys} />
                        <span className="visually-hidden">{keysInWords(keys)}</span>
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>While writing</h3>
          <dl>
            {send.map(([title, keys]) => (
              <div key={keys}>
                <dt>{title}</dt>
                <dd>
                  <Kbd keys={keys} />
                  <span className="visually-hidden">{keysInWords(keys)}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
