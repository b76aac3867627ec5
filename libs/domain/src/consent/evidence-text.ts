/** What goes with a consent that was not said in a text to us. */
export interface ConsentEvidenceParts {
  /** What the customer was shown or told, word for word. */
  wording: string | null;
  /** Where the evidence lies: a form, a recording, an address. */
  reference: string | null;
  /** Who took it down. */
  takenBy: string | null;
  /** Why it is entered by hand. */
  reason: string | null;
}

const NAMES = { reference: 'Evidence', takenBy: 'Taken down by', reason: 'Reason' } as const;

/**
 * The evidence as one text, wording first, so that the one salted hash covers all of it and it is erased as one. Null
 * where there is none.
 */
export function evidenceText({ wording, ...rest }: ConsentEvidenceParts): string | null {
  const named = (['reference', 'takenBy', 'reason'] as const).flatMap((part) =>
    rest[part] === null ? [] : [`${NAMES[part]}: ${rest[part]}`],
  );
  const parts = [...(wording === null ? [] : [wording]), ...(named.length === 0 ? [] : [named.join('\n')])];
  return parts.length === 0 ? null : parts.join('\n\n');
}
