/** One text: the numbers of its features, whether it asks for what is learnt, and how often it counts. */
export interface Example {
  features: Int32Array;
  wanted: boolean;
  weight: number;
}

const PASSES = 10;
/** How far one example moves a weight at first; less with each that moved it before. */
const RATE = 0.3;
/** What a feature must earn before it has any weight, and how hard large weights are held back. */
const LEAST = 2;
const RESTRAINT = 4;

export interface Fit {
  /** What a text has before its features are added, in logits. */
  bias: number;
  weights: Float64Array;
}

/**
 * Logistic regression by the follow-the-regularised-leader rule, with L1 and L2 restraint: weights of features that tell
 * nothing are exactly zero. Runs through the examples in an order that is mixed the same way every time, so that the same
 * examples give the same weights.
 */
export function fit(examples: readonly Example[], featureCount: number): Fit {
  const pull = new Float64Array(featureCount + 1);
  const squares = new Float64Array(featureCount + 1);
  const bias = featureCount;
  const weightOf = (feature: number): number => {
    const least = feature === bias ? 0 : LEAST;
    const drawn = pull[feature] ?? 0;
    if (Math.abs(drawn) <= least) return 0;
    return -(drawn - Math.sign(drawn) * least) / ((1 + Math.sqrt(squares[feature] ?? 0)) / RATE + RESTRAINT);
  };
  const learn = (feature: number, weight: number, slope: number): void => {
    const before = squares[feature] ?? 0;
    pull[feature] =
      (pull[feature] ?? 0) +
      slope -
      ((Math.sqrt(before + slope * slope) - Math.sqrt(before)) / RATE) * weight;
    squares[feature] = before + slope * slope;
  };
  const order = mixed(examples.length);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const at of order(pass)) {
      const example = examples[at];
      if (!example) continue;
      const own = Array.from(example.features, weightOf);
      const first = weightOf(bias);
      const sum = own.reduce((total, weight) => total + weight, first);
      const slope = (1 / (1 + Math.exp(-sum)) - Number(example.wanted)) * example.weight;
      learn(bias, first, slope);
      example.features.forEach((feature, index) => learn(feature, own[index] ?? 0, slope));
    }
  }
  return {
    bias: weightOf(bias),
    weights: Float64Array.from({ length: featureCount }, (_, at) => weightOf(at)),
  };
}

/** Orders of so many things, another for each pass and the same for each run. */
function mixed(count: number): (pass: number) => Int32Array {
  let state = 20261127;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const order = Int32Array.from({ length: count }, (_, index) => index);
  return () => {
    for (let last = count - 1; last > 0; last -= 1) {
      const other = next(last + 1);
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    return order;
  };
}
