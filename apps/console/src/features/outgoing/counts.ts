import type { CappedCount } from '@parley/contracts';
import { countText } from '../../api/counts';

/** "1 text", "2,000 texts", "9999+ texts". */
export const countInWords = (count: CappedCount): string =>
  `${countText(count)} ${count.value === 1 && !count.capped ? 'text' : 'texts'}`;
