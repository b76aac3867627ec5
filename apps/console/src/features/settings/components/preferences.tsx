import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { SegmentedControl, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { setPreferences, usePreferences } from '../../../state/preferences';
import { keysInWords } from '../../../ui/kbd';
import classes from './preferences.module.css';

/** How one person likes the console on this device; nothing here leaves the browser. */
export function Preferences() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { density, singleKeys, enterSends, undoSend } = usePreferences();
  return (
    <div className={classes.list}>
      <p className={classes.lead}>These are kept on this device and change nothing for others.</p>
      <Choice
        title="Theme"
        value={colorScheme}
        options={{ auto: 'As the device', light: 'Light', dark: 'Dark' }}
        onChange={(value) => setColorScheme(value as MantineColorScheme)}
      />
      <Choice
        title="Density"
        hint="How much room each thread takes in the list."
        value={density}
        options={{ comfortable: 'Comfortable', compact: 'Compact' }}
        onChange={(value) => setPreferences({ density: value })}
      />
      <Choice
        title="Single keys"
        hint="j, k, e, r and the like while no field has focus. Turn them off if you dictate or use a switch."
        value={singleKeys ? 'on' : 'off'}
        options={{ on: 'On', off: 'Off' }}
        onChange={(value) => setPreferences({ singleKeys: value === 'on' })}
      />
      <Choice
        title="Sending a reply"
        hint={
          enterSends
            ? 'Shift+Enter breaks the line.'
            : 'Enter breaks the line, so nothing leaves by accident.'
        }
        value={enterSends ? 'enter' : 'mod'}
        options={{ mod: `${keysInWords('Mod+Enter')} sends`, enter: 'Enter sends' }}
        onChange={(value) => setPreferences({ enterSends: value === 'enter' })}
      />
      <Choice
        title="Undo after sending"
        hint="A reply is held back for 5 seconds, in which you can take it back: press z, or Undo."
        value={undoSend ? 'on' : 'off'}
        options={{ on: 'On', off: 'Off' }}
        onChange={(value) => setPreferences({ undoSend: value === 'on' })}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  title: string;
  hint?: ReactNode;
  value: T;
  options: Record<T, string>;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ title, hint, value, options, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className={classes.choice}>
      <div>
        <div id={id} className={classes.title}>
          {title}
        </div>
        {hint === undefined ? null : <div className={classes.hint}>{hint}</div>}
      </div>
      <SegmentedControl
        aria-labelledby={id}
        value={value}
        onChange={(next) => onChange(next as T)}
        data={Object.entries<string>(options).map(([option, label]) => ({ value: option, label }))}
      />
    </div>
  );
}
