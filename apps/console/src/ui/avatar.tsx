import classes from './avatar.module.css';

const TINTS = ['indigo', 'green', 'orange', 'violet', 'pink', 'teal', 'blue'] as const;

interface AvatarProps {
  /** A person's or a customer's name, or a number where there is no name. */
  name: string;
  /** What the tint is made from, so that it outlives a change of name. */
  seed?: string;
  size?: number;
  /** Read out instead of the initials; without it the avatar is decoration beside a name. */
  label?: string;
}

/** Initials on a quiet tint. */
export function Avatar({ name, seed = name, size = 36, label }: AvatarProps) {
  const tint = TINTS[hash(seed) % TINTS.length] ?? 'indigo';
  return (
    <span
      className={classes.avatar}
      style={{
        width: size,
        height: size,
        fontSize: Math.max(9, Math.round(size * 0.36)),
        background: `var(--${tint}-soft)`,
        color: `var(--${tint}-ink)`,
      }}
      {...(label ? { role: 'img', 'aria-label': label, title: label } : { 'aria-hidden': true })}
    >
      {initials(name)}
    </span>
  );
}

/** Two letters of a name; of a number its last two digits, which tell numbers apart best. */
export function initials(written: string): string {
  // Formatted numbers come wrapped in direction marks.
  const name = written.replace(/[\u2066-\u2069]/g, '');
  if (/^\+?[\d\s().-]+$/.test(name)) return name.replace(/\D/g, '').slice(-2);
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = firstLetter(words[0]);
  const last = words.length > 1 ? firstLetter(words.at(-1)) : '';
  return (first + last).toLocaleUpperCase();
}

function firstLetter(word: string | undefined): string {
  return word?.match(/[\p{L}\p{N}]\p{M}*/u)?.[0] ?? '';
}

function hash(text: string): number {
  let value = 0;
  for (let index = 0; index < text.length; index += 1) value = (value * 31 + text.charCodeAt(index)) >>> 0;
  return value;
}
