import { hueOf } from './numbers';

const HUES = 6;

export function Avatar({ number, letters }: { number: string; letters: string }) {
  return (
    <span className={`avatar hue-${hueOf(number, HUES)}`} aria-hidden="true">
      {letters}
    </span>
  );
}
