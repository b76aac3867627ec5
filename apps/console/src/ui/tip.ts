import classes from './tip.module.css';

/** Spread onto an icon button: its name for everybody, shown on hover and keyboard focus. */
export function tip(label: string, side: 'right' | 'below' | 'above' = 'below') {
  return { 'aria-label': label, 'data-tip': label, 'data-side': side, className: classes.tip ?? '' };
}
