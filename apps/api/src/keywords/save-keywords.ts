import { Injectable } from '@nestjs/common';
import type { BrandKeywords, BrandKeywordsInput, KeywordsInForce } from '@parley/contracts';
import { brandKeywordProblems, recogniseOptOut } from '@parley/domain';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { giveNotice } from '../outbox/notice';
import { notFound, ProblemError, wrongField } from '../problems/problem';
import { KeywordsNow } from './keywords-now';
import { KeywordsQuery } from './keywords.query';

const LOCK = `SELECT support_contact FROM brand WHERE workspace_id = $1 AND id = $2 FOR NO KEY UPDATE`;
const NEWEST = `
  SELECT coalesce(max(version), 0) AS version FROM brand_keywords WHERE workspace_id = $1 AND brand_id = $2`;
const SAVE = `
  INSERT INTO brand_keywords (workspace_id, brand_id, version, settings, saved_by_id, saved_by_name)
  VALUES ($1, $2, $3, $4::jsonb, $5, $6)`;
const NUMBERS = `SELECT id FROM business_number WHERE workspace_id = $1 AND brand_id = $2`;

const CALM = { optedOut: false, optInPending: false };
/** Problems named in one answer. */
const SHOWN = 50;

/**
 * Puts the keywords of a brand in force as they are given, whole, as its next version. Holds from the next text on.
 * Refuses with version_conflict where somebody else saved first, keyword_reserved where a reserved word would be lost
 * or turned, and validation_failed for everything else that cannot work; each names the fields.
 */
@Injectable()
export class SaveKeywords {
  constructor(
    private readonly database: Database,
    private readonly now: KeywordsNow,
    private readonly query: KeywordsQuery,
  ) {}

  async execute(
    { workspaceId, personId, name }: Caller,
    brandId: string,
    { version, settings }: BrandKeywordsInput,
  ): Promise<KeywordsInForce> {
    await this.database.transaction(async (tx) => {
      const brand = await tx.one<{ support_contact: string }>(LOCK, [workspaceId, brandId]);
      if (!brand) throw notFound('brand');
      const newest = await tx.one<{ version: number }>(NEWEST, [workspaceId, brandId]);
      if (newest?.version !== version)
        throw new ProblemError(
          'version_conflict',
          'Other keywords are in force than those this began with.',
          {
            context: { version: newest?.version },
          },
        );
      refuseProblems(settings, brand.support_contact);
      refuseOptOuts(settings);
      await refuseStrangers(tx, workspaceId, brandId, settings);
      await tx.query(SAVE, [workspaceId, brandId, version + 1, JSON.stringify(settings), personId, name]);
      giveNotice(tx, workspaceId, 'keywords');
    });
    this.now.distrust(workspaceId);
    return this.query.one(workspaceId, brandId);
  }
}

function refuseProblems(settings: BrandKeywords, supportContact: string): void {
  const problems = brandKeywordProblems(settings, { supportContact });
  if (problems.length === 0) return;
  const code = problems.some(({ reserved }) => reserved) ? 'keyword_reserved' : 'validation_failed';
  throw new ProblemError(code, problems[0]?.message, {
    fields: problems.slice(0, SHOWN).map(({ field, message }) => ({ field: `settings.${field}`, message })),
  });
}

/** A word that keeps texts must not be what people say to end them. */
function refuseOptOuts({ clarification }: BrandKeywords): void {
  const index = (clarification?.words ?? []).findIndex(
    ({ word }) => recogniseOptOut(word, CALM).intent !== null,
  );
  if (index < 0) return;
  throw wrongField(
    `settings.clarification.words.${index}.word`,
    'It reads like a wish to end texts, to get them or for help: choose another word.',
  );
}

/** Numbers are those of this brand. */
async function refuseStrangers(
  tx: Tx,
  workspaceId: string,
  brandId: string,
  { numbers }: BrandKeywords,
): Promise<void> {
  const own = new Set((await tx.query<{ id: string }>(NUMBERS, [workspaceId, brandId])).map(({ id }) => id));
  const index = numbers.findIndex(({ numberId }) => !own.has(numberId));
  if (index >= 0) throw wrongField(`settings.numbers.${index}.numberId`, 'The brand has no such number.');
}
