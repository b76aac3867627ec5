import type { OptOutFeature } from './opt-out-feature';
import { GERMAN_OPT_OUTS } from './opt-out-features-de';
import { ENGLISH_OPT_OUTS } from './opt-out-features-en';
import { SPANISH_OPT_OUTS } from './opt-out-features-es';
import { FRENCH_OPT_OUTS } from './opt-out-features-fr';
import { PORTUGUESE_OPT_OUTS } from './opt-out-features-pt';
import { GERMAN_OTHERS } from './other-features-de';
import { ENGLISH_OTHERS } from './other-features-en';
import { SPANISH_OTHERS } from './other-features-es';
import { FRENCH_OTHERS } from './other-features-fr';
import { PORTUGUESE_OTHERS } from './other-features-pt';

/** Goes with every finding that is kept. Raise it with every change of the tables. */
export const OPT_OUT_FEATURES_VERSION = '2026-11-27';

/** Everything a text can say for or against opting out, opting in, or asking for help, in five languages. */
export const OPT_OUT_FEATURES: readonly OptOutFeature[] = [
  ...GERMAN_OPT_OUTS,
  ...GERMAN_OTHERS,
  ...ENGLISH_OPT_OUTS,
  ...ENGLISH_OTHERS,
  ...SPANISH_OPT_OUTS,
  ...SPANISH_OTHERS,
  ...FRENCH_OPT_OUTS,
  ...FRENCH_OTHERS,
  ...PORTUGUESE_OPT_OUTS,
  ...PORTUGUESE_OTHERS,
];
