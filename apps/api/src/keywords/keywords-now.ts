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
import { HeldNow } from '../outbox/held-now';
import { Publisher } from '../outbox/publisher';

const HEARD = new Set<Notice['topic']>(['keywords']);

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

/** The keywords in force, compiled once per version. */
@Injectable()
export class KeywordsNow {
  private readonly held: HeldNow<CurrentKeywords>;

  constructor(
    private readonly database: Database,
    publisher: Publisher,
  ) {
    this.held = new HeldNow(publisher, HEARD, (workspaceId, before) => this.load(workspaceId, before));
  }

  current(workspaceId: string): Promise<CurrentKeywords> {
    return this.held.current(workspaceId);
  }

  /** Others hear of a change by its notice; who made it need not wait for that. */
  distrust(workspaceId: string): void {
    this.held.distrust(workspaceId);
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
}
