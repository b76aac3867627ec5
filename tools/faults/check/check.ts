// Compares what the witnesses say, by one family of rules after the other.
import type { Evidence } from '../evidence';
import type { Finding, Rule } from './finding';
import { outIsInOrder } from './order';
import { nobodySeesAnother, screensEqualTheDatabase } from './screens';
import { bubblesSayWhatIs, nothingHangs, receiptsCount, statesGoForward } from './states';
import { acknowledgedEvents, textsAreEntries, textsAreThereAtOnce } from './texts-in';
import { answeredOnce, outIsOnceAtMost, promisesAreKept, wordsReachOnce } from './texts-out';
import { oneThreadPerCustomerAndNumber, positionsAreContiguous, revisionsAreContiguous } from './threads';

const RULES: readonly Rule[] = [
  acknowledgedEvents,
  textsAreEntries,
  textsAreThereAtOnce,
  positionsAreContiguous,
  revisionsAreContiguous,
  oneThreadPerCustomerAndNumber,
  promisesAreKept,
  outIsOnceAtMost,
  wordsReachOnce,
  answeredOnce,
  outIsInOrder,
  statesGoForward,
  bubblesSayWhatIs,
  nothingHangs,
  receiptsCount,
  screensEqualTheDatabase,
  nobodySeesAnother,
];

/** Everything that is not as promised; nothing when all is well. */
export const check = (evidence: Evidence): Finding[] => RULES.flatMap((rule) => rule(evidence));
