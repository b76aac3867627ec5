import type { Entry } from '@parley/contracts';
import { useEffect, useRef, useState } from 'react';
import { arrivedSince } from '../../../writing/base-position';

/** A warning younger than this may not have been read yet: a press then only confirms that it is there. */
const READING_MS = 1200;

interface ReplyBase {
  /** What to tell the server the reply is based on. */
  position: number;
  /** Texts of others that came while one was writing, oldest first; empty when there is nothing to warn of. */
  arrived: Entry[];
  /** The writer has read them. */
  acknowledge: () => void;
  /** Whether a press of "Send" now counts as having read the warning. */
  hasHadTime: () => boolean;
}

/** Keeps which texts were on screen when one began to write, so that nobody answers what he has not read. */
export function useReplyBase(entries: readonly Entry[], writing: boolean, me: string): ReplyBase {
  const newest = entries.at(-1)?.position ?? 0;
  const [base, setBase] = useState<number | null>(writing ? newest : null);
  const warnedAt = useRef(Infinity);
  if (writing && base === null) setBase(newest);
  if (!writing && base !== null) setBase(null);
  const arrived = base === null ? [] : arrivedSince(entries, base, me);
  const latest = arrived.at(-1)?.position ?? 0;
  useEffect(() => {
    warnedAt.current = latest > 0 ? Date.now() : Infinity;
  }, [latest]);
  return {
    position: arrived.length > 0 ? (base ?? newest) : newest,
    arrived,
    acknowledge: () => setBase(newest),
    hasHadTime: () => Date.now() - warnedAt.current >= READING_MS,
  };
}
