/** What a carrier that answers consent words itself says, and whether it blocks. Words: Twilio's defaults. */
const ANSWERS = {
  STOP: {
    words: ['STOP', 'UNSUBSCRIBE', 'END', 'QUIT', 'STOPALL', 'REVOKE', 'OPTOUT', 'CANCEL'],
    text: 'You have been unsubscribed. Reply START to resubscribe.',
  },
  START: {
    words: ['START', 'YES', 'UNSTOP'],
    text: 'You have been re-subscribed. Reply STOP to unsubscribe.',
  },
  HELP: { words: ['HELP', 'INFO'], text: 'Reply STOP to unsubscribe. Msg&Data rates may apply.' },
} as const;

export interface ConsentAnswer {
  type: keyof typeof ANSWERS;
  text: string;
}

/** Only the word alone counts. A bare YES is everyday talk unless the customer is blocked. */
export function consentAnswer(body: string, blocked: boolean): ConsentAnswer | null {
  const said = body.trim().toUpperCase();
  if (said === 'YES' && !blocked) return null;
  for (const type of ['STOP', 'START', 'HELP'] as const) {
    const { words, text } = ANSWERS[type];
    if (words.some((word) => word === said)) return { type, text };
  }
  return null;
}
