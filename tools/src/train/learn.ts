import { type ConsentIntent, LEARNED_INTENTS, namesOfFeatures } from '@parley/domain';
import type { Label, LabelledText } from '../eval/labelled-texts';
import { type Example, fit, type Fit } from './fit';
import type { TrainingTexts } from './training-texts';

const LABEL_OF: Record<ConsentIntent, Label> = { opt_out: 'optout', opt_in: 'optin', help: 'help' };

/** A feature of a single text tells nothing. */
const FEWEST_TEXTS = 2;
/** Other people's ordinary texts are what most customers write; they count more than those that were made up. */
const WEIGHT_OF_OTHERS = 16;

/** Logits of other tables would be other points; a point of the patterns is about one. */
const TENTHS_A_LOGIT = 10;
/** What moves a text by less than so many tenths, whatever the intent, is left out. */
const LEAST_TENTHS = 2;

export interface Learned {
  /** Tenths that a text has before its features are added, for each of `LEARNED_INTENTS`. */
  atFirst: number[];
  /** Tenths for each of them, by feature. */
  weights: Map<string, number[]>;
}

/** Learns from texts what each of their features says of each intent. */
export function learn({ own, others }: Pick<TrainingTexts, 'own' | 'others'>): Learned {
  const texts = [...own, ...others];
  const named = texts.map(({ text }) => namesOfFeatures(text));
  const counts = new Map<string, number>();
  for (const name of named.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= FEWEST_TEXTS ? [name] : []));
  const numbers = new Map(names.map((name, index) => [name, index]));
  const features = named.map((list) => Int32Array.from(list.flatMap((name) => numbers.get(name) ?? [])));
  const fits = LEARNED_INTENTS.map((intent) =>
    fit(
      texts.map(({ label }, index): Example => ({
        features: features[index] ?? new Int32Array(),
        wanted: label === LABEL_OF[intent],
        weight: index < own.length ? 1 : WEIGHT_OF_OTHERS,
      })),
      names.length,
    ),
  );
  return rounded(names, fits);
}

function rounded(names: readonly string[], fits: readonly Fit[]): Learned {
  const tenths = (logits = 0) => Math.round(logits * TENTHS_A_LOGIT);
  const weights = names.map((name, at): [string, number[]] => [
    name,
    fits.map((one) => tenths(one.weights[at])),
  ]);
  return {
    atFirst: fits.map(({ bias }) => tenths(bias)),
    weights: new Map(weights.filter(([, own]) => own.some((weight) => Math.abs(weight) >= LEAST_TENTHS))),
  };
}

/** The tenths of a text, an intent a number. */
export function tenthsOf({ atFirst, weights }: Learned, text: string): number[] {
  const sums = [...atFirst];
  for (const name of namesOfFeatures(text))
    weights.get(name)?.forEach((weight, column) => {
      sums[column] = (sums[column] ?? 0) + weight;
    });
  return sums;
}

/** Of other people's ordinary texts that were not learnt from, at most one in so many may be found, an intent a number. */
const ONE_IN: readonly number[] = [750, 10000, 10000];

/**
 * From how many tenths on a text is likely to ask for each intent: so that other people's ordinary texts rarely are. Where
 * there are none, from even odds on.
 */
export function likelyFrom(learned: Learned, unseen: readonly LabelledText[]): number[] {
  const tenths = unseen.map(({ text }) => tenthsOf(learned, text));
  return LEARNED_INTENTS.map((_, column) => {
    const falling = tenths.map((one) => one[column] ?? 0).sort((one, other) => other - one);
    const most = falling[Math.floor(unseen.length / (ONE_IN[column] ?? 1))];
    return most === undefined ? 0 : most + 1;
  });
}
