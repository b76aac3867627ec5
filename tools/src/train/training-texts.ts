import { createHash } from 'node:crypto';
import { halvesOf, type LabelledText, ownSet, readNegatives } from '../eval/labelled-texts';

export interface TrainingTexts {
  /** The texts that come along, those held out excepted. */
  own: LabelledText[];
  /** Every second text of other people's that ask for nothing; of the others the points at which to look are taken. */
  others: LabelledText[];
  unseen: LabelledText[];
}

export function readTrainingTexts(negatives: readonly string[]): TrainingTexts {
  const { learnt, unseen } = halvesOf(negatives.flatMap(readNegatives));
  return {
    own: ownSet().filter(({ split }) => split === 'tune'),
    others: learnt,
    unseen,
  };
}

/** What tells whether texts are those that the weights were learnt from. */
export const digestOf = (texts: readonly LabelledText[]): string =>
  createHash('sha256')
    .update(texts.map(({ label, language, text }) => `${label}\t${language}\t${text}\n`).join(''))
    .digest('hex')
    .slice(0, 16);
