import type { ConsentRecord } from '@parley/contracts';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import classes from './record.module.css';

/** What the check of the chain found just now. */
export function ChainBadge({ findings }: { findings: ConsentRecord['findings'] }) {
  const whole = findings.length === 0;
  const Icon = whole ? IconShieldCheck : IconShieldX;
  return (
    <span className={classes.badge} data-whole={whole || undefined}>
      <Icon size={15} stroke={2} aria-hidden />
      {whole ? 'Chain checked: whole' : 'Chain checked: not as it was written'}
    </span>
  );
}
