import { type ConsentIntent, type OptOutTier, recogniseOptOut } from '@parley/domain';
import type { Label, LabelledText } from './labelled-texts';

export interface JudgedText extends LabelledText {
  tier: OptOutTier;
  intent: Exclude<Label, 'none'> | null;
  why: string;
}

const INTENTS: Record<ConsentIntent, Exclude<Label, 'none'>> = {
  opt_out: 'optout',
  opt_in: 'optin',
  help: 'help',
};

/** Reads a text as the first of somebody who has neither opted out nor been asked anything. */
export function judge(labelled: LabelledText): JudgedText {
  const { tier, intent, reasons } = recogniseOptOut(labelled.text, { optedOut: false, optInPending: false });
  return {
    ...labelled,
    tier,
    intent: intent && INTENTS[intent],
    why: reasons.map(({ says, words, weight }) => `${says}: "${words}" (${signed(weight)})`).join('; '),
  };
}

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));
