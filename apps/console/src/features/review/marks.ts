import type { ConsentReason } from '@parley/contracts';

export interface Piece {
  text: string;
  /** Counted for an opt-out, against it, or not at all. */
  counts: 'for' | 'against' | null;
}

/** A text cut at the words that counted; where several reasons lie on a word, the one that begins first has it. */
export function markedPieces(
  body: string,
  reasons: readonly Pick<ConsentReason, 'start' | 'words' | 'points'>[],
): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const upTo = (next: number, counts: Piece['counts']) => {
    if (next > end) pieces.push({ text: body.slice(end, next), counts });
    end = Math.max(end, next);
  };
  for (const { start, words, points } of reasons.toSorted((a, b) => a.start - b.start)) {
    upTo(Math.min(start, body.length), null);
    upTo(Math.min(start + words.length, body.length), points > 0 ? 'for' : 'against');
  }
  upTo(body.length, null);
  return pieces;
}

/** The reasons for showing why: what is said several times stands once, with all its points. */
export function weighed(
  reasons: readonly Pick<ConsentReason, 'says' | 'points'>[],
): { says: string; times: number; points: number }[] {
  const found = new Map<string, { says: string; times: number; points: number }>();
  for (const { says, points } of reasons) {
    const before = found.get(says);
    found.set(says, { says, times: (before?.times ?? 0) + 1, points: (before?.points ?? 0) + points });
  }
  return [...found.values()];
}
