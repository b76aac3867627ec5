import type { OptOutFeature } from './opt-out-feature';
import { GERMAN_OPT_OUTS } from './opt-out-features-de';
import { ENGLISH_STOPS } from './opt-out-features-en-stops';
import { ENGLISH_REFUSALS } from './opt-out-features-en-refusals';
import { ENGLISH_LISTS } from './opt-out-features-en-lists';
import { ENGLISH_COMPLAINTS } from './opt-out-features-en-complaints';
import { SPANISH_OPT_OUTS } from './opt-out-features-es';
import { FRENCH_OPT_OUTS } from './opt-out-features-fr';
import { PORTUGUESE_OPT_OUTS } from './opt-out-features-pt';
import { GERMAN_OTHERS } from './other-features-de';
import { ENGLISH_OTHERS } from './other-features-en';
import { SPANISH_OTHERS } from './other-features-es';
import { FRENCH_OTHERS } from './other-features-fr';
import { PORTUGUESE_OTHERS } from './other-features-pt';

/** Goes with every finding that is kept. Raise it with every change of the tables. */
export const OPT_OUT_FEATURES_VERSION = '2026-11-27.2';

/** Everything a text can say for or against opting out, opting in, or asking for help, in five languages. */
export const OPT_OUT_FEATURES: readonly OptOutFeature[] = [
  ...GERMAN_OPT_OUTS,
  ...GERMAN_OTHERS,
  ...ENGLISH_STOPS,
  ...ENGLISH_REFUSALS,
  ...ENGLISH_LISTS,
  ...ENGLISH_COMPLAINTS,
  ...ENGLISH_OTHERS,
  ...SPANISH_OPT_OUTS,
  ...SPANISH_OTHERS,
  ...FRENCH_OPT_OUTS,
  ...FRENCH_OTHERS,
  ...PORTUGUESE_OPT_OUTS,
  ...PORTUGUESE_OTHERS,
];
