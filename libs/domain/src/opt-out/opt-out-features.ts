import type { OptOutFeature } from './opt-out-feature';
import { GRAMMAR } from './opt-out-grammar';
import { ENGLISH_STOPS } from './opt-out-features-en-stops';
import { ENGLISH_REFUSALS } from './opt-out-features-en-refusals';
import { ENGLISH_LISTS } from './opt-out-features-en-lists';
import { ENGLISH_COMPLAINTS } from './opt-out-features-en-complaints';
import { ENGLISH_DISMISSALS } from './opt-out-features-en-dismissals';
import { SPANISH_STOPS } from './opt-out-features-es-stops';
import { SPANISH_REFUSALS } from './opt-out-features-es-refusals';
import { SPANISH_LISTS } from './opt-out-features-es-lists';
import { SPANISH_COMPLAINTS } from './opt-out-features-es-complaints';
import { SPANISH_DISMISSALS } from './opt-out-features-es-dismissals';
import { FRENCH_STOPS } from './opt-out-features-fr-stops';
import { FRENCH_REFUSALS } from './opt-out-features-fr-refusals';
import { FRENCH_LISTS } from './opt-out-features-fr-lists';
import { FRENCH_COMPLAINTS } from './opt-out-features-fr-complaints';
import { FRENCH_DISMISSALS } from './opt-out-features-fr-dismissals';
import { GERMAN_STOPS } from './opt-out-features-de-stops';
import { GERMAN_REFUSALS } from './opt-out-features-de-refusals';
import { GERMAN_LISTS } from './opt-out-features-de-lists';
import { GERMAN_COMPLAINTS } from './opt-out-features-de-complaints';
import { GERMAN_DISMISSALS } from './opt-out-features-de-dismissals';
import { PORTUGUESE_STOPS } from './opt-out-features-pt-stops';
import { PORTUGUESE_REFUSALS } from './opt-out-features-pt-refusals';
import { PORTUGUESE_LISTS } from './opt-out-features-pt-lists';
import { PORTUGUESE_COMPLAINTS } from './opt-out-features-pt-complaints';
import { PORTUGUESE_DISMISSALS } from './opt-out-features-pt-dismissals';
import { GERMAN_OTHERS } from './other-features-de';
import { ENGLISH_GUARDS } from './opt-out-guards-en';
import { ENGLISH_OTHERS } from './other-features-en';
import { SPANISH_OTHERS } from './other-features-es';
import { FRENCH_OTHERS } from './other-features-fr';
import { PORTUGUESE_OTHERS } from './other-features-pt';

/** Goes with every finding that is kept. Raise it with every change of the tables. */
export const OPT_OUT_FEATURES_VERSION = '2026-11-27.7';

/** Everything a text can say for or against opting out, opting in, or asking for help, in five languages. */
export const OPT_OUT_FEATURES: readonly OptOutFeature[] = [
  ...GRAMMAR,
  ...ENGLISH_STOPS,
  ...ENGLISH_REFUSALS,
  ...ENGLISH_LISTS,
  ...ENGLISH_COMPLAINTS,
  ...ENGLISH_DISMISSALS,
  ...ENGLISH_GUARDS,
  ...ENGLISH_OTHERS,
  ...SPANISH_STOPS,
  ...SPANISH_REFUSALS,
  ...SPANISH_LISTS,
  ...SPANISH_COMPLAINTS,
  ...SPANISH_DISMISSALS,
  ...SPANISH_OTHERS,
  ...FRENCH_STOPS,
  ...FRENCH_REFUSALS,
  ...FRENCH_LISTS,
  ...FRENCH_COMPLAINTS,
  ...FRENCH_DISMISSALS,
  ...FRENCH_OTHERS,
  ...GERMAN_STOPS,
  ...GERMAN_REFUSALS,
  ...GERMAN_LISTS,
  ...GERMAN_COMPLAINTS,
  ...GERMAN_DISMISSALS,
  ...GERMAN_OTHERS,
  ...PORTUGUESE_STOPS,
  ...PORTUGUESE_REFUSALS,
  ...PORTUGUESE_LISTS,
  ...PORTUGUESE_COMPLAINTS,
  ...PORTUGUESE_DISMISSALS,
  ...PORTUGUESE_OTHERS,
];
