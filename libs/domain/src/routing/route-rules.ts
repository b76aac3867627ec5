import type { ConsentIntent } from '../consent/consent-words';
import type { ConditionResult, RouteConditions } from './route-conditions';

export type RouteMatchKind =
  'exact' | 'first_word' | 'any_word' | 'phrase' | 'starts_with' | 'contains' | 'regex' | 'catch_all';

/** What a supervisor writes: which texts it is for, and what happens to them. */
export interface RouteRule {
  id: string;
  name: string;
  enabled: boolean;
  match: {
    /**
     * All compare folded words (case, accents, punctuation and emoji set aside), and any one entry of `words`
     * is enough:
     * - `exact`: the text is the entry and nothing else
     * - `first_word`: the text begins with the entry's word or words
     * - `any_word`, `phrase`: the entry's words stand in the text one after the other
     * - `starts_with`: as `first_word`, but the entry's last word may go on ("refun" fits "refunds please")
     * - `contains`: the entry's letters stand anywhere in the text, also inside a word ("fund" fits "refunds")
     * - `regex`: the entry is a regular expression (RE2) that fits somewhere in the folded text, whose punctuation stays
     * - `catch_all`: every text; `words` is ignored
     */
    kind: RouteMatchKind;
    words: string[];
    /** Forgive one wrong, missing, doubled or swapped letter in words of five letters and more; whole words only. */
    typos?: boolean | undefined;
  };
  /** Business numbers (as stored) it applies to; absent or empty: all. */
  numbers?: string[] | undefined;
  /** What must hold beside the words; absent: nothing. */
  conditions?: RouteConditions | undefined;
  actions: {
    queueId: string;
    /** 1 is the most urgent, 4 the least. */
    priority?: number | undefined;
    labels?: string[] | undefined;
    autoReply?: string | undefined;
    /** Also move a running thread. */
    moveRunning?: boolean | undefined;
    /** Who gets the thread, where it is placed by this rule. */
    assigneeId?: string | undefined;
    /** People whose screens are told of the text. */
    notify?: string[] | undefined;
    /** The customer asks to be called: the thread says so until somebody has. */
    callback?: boolean | undefined;
    /** As if the customer had sent a keyword of this kind. */
    consent?: ConsentIntent | undefined;
  };
}

/** The first rule that matches wins, so the catch-all belongs last. */
export interface RouteSet {
  rules: RouteRule[];
}

export interface RouteInput {
  text: string;
  businessNumber: string;
  /** The first text of a new thread. */
  firstText: boolean;
  /** When it came, epoch ms. Facts that are left out are not known, and meet no condition that asks for them. */
  atMs?: number | undefined;
  /** A language tag ("pt-BR"), for texts that do not tell theirs. */
  contactLanguage?: string | null | undefined;
  /** Those of the thread before this text. */
  labels?: readonly string[] | undefined;
  /** Those of the contact. */
  contactLabels?: readonly string[] | undefined;
  /** How long ago, in ms, the customer sent the same words in this thread; null: not within the longest time asked. */
  sameTextAgoMs?: number | null | undefined;
}

export interface RouteCandidate {
  ruleId: string;
  name: string;
  index: number;
  /** The rule's word that is in the text, as its author wrote it; null for the catch-all. */
  matchedWord: string | null;
  /** What stands in the text, where it is a typo that was forgiven. */
  typo?: string;
  /** How its conditions came out, where it has any. */
  conditions?: ConditionResult[];
  /** `later`: it would have matched, but an earlier rule won. */
  outcome: 'won' | 'later' | 'number_mismatch' | 'condition_unmet' | 'disabled';
}

export interface RouteDecision {
  ruleId: string | null;
  ruleName: string | null;
  /** Position in the set from 0; -1 when no rule matched. */
  index: number;
  /**
   * Where the winning word stands: offsets in UTF-16 code units in the text as it came, `end` exclusive. The
   * catch-all matches the empty word at 0. `typo` is what stands there, where it is not the word itself.
   */
  matched: { kind: RouteMatchKind; word: string; start: number; end: number; typo?: string } | null;
  actions: RouteRule['actions'] | null;
  /** The thread is new, or the winning rule also moves running ones. */
  mayMove: boolean;
  /** Rules whose words are in the text, in order; at most `CANDIDATE_LIMIT`, the winner always among them. */
  candidates: RouteCandidate[];
  /** Enabled rules of the set: one pass weighs them all. */
  rulesConsidered: number;
}

export const CANDIDATE_LIMIT = 20;
