import { Injectable } from '@nestjs/common';
import type { BrandKeywords, Notice } from '@parley/contracts';
import {
  type Carrier,
  type CompiledKeywords,
  compileKeywords,
  type Confirmer,
  CONSENT_WORDS_VERSION,
  type ConsentRules,
  keywordKey,
  type KeywordSettings,
  USUAL_KEYWORDS,
} from '@parley/domain';
import { Database } from '../database/database';
import { Publisher } from '../outbox/publisher';

/** A change by another process shows itself by a signal; should that get lost, after this long at the latest. */
const CHECK_AFTER_MS = 1_000;
/** Workspaces kept at one time; the one put aside longest ago goes first. */
const KEPT = 500;

const CURRENT = `
  SELECT DISTINCT ON (brand_id) brand_id, version, settings FROM brand_keywords
  WHERE workspace_id = $1 ORDER BY brand_id, version DESC`;

/** What holds for a brand that nobody has set up. */
export const USUAL_SETTINGS: BrandKeywords = {
  keywords: {
    countries: [...USUAL_KEYWORDS.countries],
    languages: [...USUAL_KEYWORDS.languages],
    added: [...USUAL_KEYWORDS.added],
    removed: [...USUAL_KEYWORDS.removed],
  },
  doubleOptIn: false,
  clarification: null,
  wordings: [],
  numbers: [],
};

interface Words {
  keywords: CompiledKeywords;
  removed: ReadonlySet<string>;
}

/** The settings of a brand in the form that texts are read by. */
interface CompiledBrand {
  version: number;
  settings: BrandKeywords;
  own: Words;
  /** The numbers that differ from the brand, in who confirms or in their words. */
  byNumber: ReadonlyMap<string, { confirmedBy: Confirmer; words: Words | null }>;
}

/** By brand; one that is missing has what is usual. */
export type CurrentKeywords = ReadonlyMap<string, CompiledBrand>;

const compileWords = (settings: KeywordSettings): Words => ({
  keywords: compileKeywords(settings),
  removed: new Set(settings.removed.map(keywordKey)),
});

export const compileBrand = (version: number, settings: BrandKeywords): CompiledBrand => ({
  version,
  settings,
  own: compileWords(settings.keywords),
  byNumber: new Map(
    settings.numbers.map(({ numberId, confirmedBy, keywords }) => [
      numberId,
      { confirmedBy, words: keywords && compileWords(keywords) },
    ]),
  ),
});

/** Settings as they were saved; those of before there was a question ask none. */
export const wholeSettings = (saved: BrandKeywords): BrandKeywords => ({ ...USUAL_SETTINGS, ...saved });

const USUAL = compileBrand(0, USUAL_SETTINGS);

/** A number of ours that is texted, or one we do not know with the brand it may be of. */
interface TextedNumber {
  brandId: string;
  numberId: string | null;
  number: string;
  carrier: Carrier;
}

/** What consent words do on one number. */
export function consentRulesAt(current: CurrentKeywords, at: TextedNumber): ConsentRules {
  const { version, settings, own, byNumber } = current.get(at.brandId) ?? USUAL;
  const number = at.numberId === null ? undefined : byNumber.get(at.numberId);
  return {
    ...(number?.words ?? own),
    version: version === 0 ? CONSENT_WORDS_VERSION : `${CONSENT_WORDS_VERSION}+${version}`,
    doubleOptIn: settings.doubleOptIn,
    clarification: settings.clarification,
    wordings: settings.wordings,
    confirmedBy: number?.confirmedBy ?? 'usual',
    carrier: at.carrier,
    number: at.number,
  };
}

interface Held {
  current: CurrentKeywords;
  checkedAt: number;
}

/**
 * The keywords in force, compiled once per version and kept in memory. A text waits for the database only when nobody
 * asked for a second, or a change was just heard of.
 */
@Injectable()
export class KeywordsNow {
  private readonly held = new Map<string, Held>();
  private readonly loading = new Map<string, Promise<CurrentKeywords>>();

  constructor(
    private readonly database: Database,
    publisher: Publisher,
  ) {
    publisher.listen(({ workspaceId, topic, payload }) => {
      if (topic === 'notice' && (payload as Notice).topic === 'keywords') this.distrust(workspaceId);
    });
  }

  current(workspaceId: string): Promise<CurrentKeywords> {
    const held = this.held.get(workspaceId);
    if (held && performance.now() - held.checkedAt < CHECK_AFTER_MS) return Promise.resolve(held.current);
    const running = this.loading.get(workspaceId);
    if (running) return running;
    const load: Promise<CurrentKeywords> = this.load(workspaceId, held?.current)
      .then((current) => {
        // A change heard of meanwhile has put another load in this one's place.
        if (this.loading.get(workspaceId) === load) this.keep(workspaceId, current);
        return current;
      })
      .finally(() => {
        if (this.loading.get(workspaceId) === load) this.loading.delete(workspaceId);
      });
    this.loading.set(workspaceId, load);
    return load;
  }

  /** What is held, or on its way, may be older than what was saved: ask again. */
  distrust(workspaceId: string): void {
    this.loading.delete(workspaceId);
    const held = this.held.get(workspaceId);
    if (held) held.checkedAt = Number.NEGATIVE_INFINITY;
  }

  /** A version never changes, so what was compiled of it stays good. */
  private async load(workspaceId: string, known: CurrentKeywords | undefined): Promise<CurrentKeywords> {
    const rows = await this.database.query<{ brand_id: string; version: number; settings: BrandKeywords }>(
      CURRENT,
      [workspaceId],
    );
    return new Map(
      rows.map(({ brand_id: brandId, version, settings }) => {
        const before = known?.get(brandId);
        return [
          brandId,
          before?.version === version ? before : compileBrand(version, wholeSettings(settings)),
        ];
      }),
    );
  }

  private keep(workspaceId: string, current: CurrentKeywords): void {
    this.held.delete(workspaceId);
    this.held.set(workspaceId, { current, checkedAt: performance.now() });
    const oldest = this.held.size > KEPT ? this.held.keys().next().value : undefined;
    if (oldest !== undefined) this.held.delete(oldest);
  }
}
