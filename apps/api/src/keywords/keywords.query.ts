import { Injectable } from '@nestjs/common';
import type { BrandKeywords, KeywordsInForce } from '@parley/contracts';
import { type Carrier, isTollFree } from '@parley/domain';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';
import { USUAL_SETTINGS, wholeSettings } from './keywords-now';

const BRANDS = `
  SELECT brand.id, brand.name, brand.support_contact, now.version, now.settings, now.saved_at, now.saved_by_name,
    before.settings AS before,
    (SELECT coalesce(json_agg(json_build_object('id', number.id, 'number', number.number, 'name', number.name,
        'carrier', connection.carrier) ORDER BY number.number), '[]')
      FROM business_number number
      JOIN connection ON connection.workspace_id = number.workspace_id AND connection.id = number.connection_id
      WHERE number.workspace_id = brand.workspace_id AND number.brand_id = brand.id) AS numbers
  FROM brand
  LEFT JOIN LATERAL (
    SELECT * FROM brand_keywords WHERE workspace_id = brand.workspace_id AND brand_id = brand.id
    ORDER BY version DESC LIMIT 1
  ) now ON true
  LEFT JOIN brand_keywords before ON before.workspace_id = brand.workspace_id AND before.brand_id = brand.id
    AND before.version = now.version - 1
  WHERE brand.workspace_id = $1 ORDER BY brand.name, brand.id`;

interface BrandRow {
  id: string;
  name: string;
  support_contact: string;
  version: number | null;
  settings: BrandKeywords | null;
  saved_at: Date | null;
  saved_by_name: string | null;
  before: BrandKeywords | null;
  numbers: { id: string; number: string; name: string; carrier: Carrier }[];
}

/** How the keywords of each brand work, and what was before it. */
@Injectable()
export class KeywordsQuery {
  constructor(private readonly database: Database) {}

  async all(workspaceId: string): Promise<KeywordsInForce[]> {
    return (await this.database.query<BrandRow>(BRANDS, [workspaceId])).map(present);
  }

  async one(workspaceId: string, brandId: string): Promise<KeywordsInForce> {
    const found = (await this.all(workspaceId)).find(({ brand }) => brand.id === brandId);
    if (!found) throw notFound('brand');
    return found;
  }
}

/** Before the first version there was what is usual. */
function present(row: BrandRow): KeywordsInForce {
  const version = row.version ?? 0;
  return {
    brand: { id: row.id, name: row.name, supportContact: row.support_contact },
    version,
    savedAt: row.saved_at?.toISOString() ?? null,
    savedBy: row.saved_by_name,
    settings: row.settings ? wholeSettings(row.settings) : USUAL_SETTINGS,
    before: version === 1 ? USUAL_SETTINGS : row.before && wholeSettings(row.before),
    numbers: row.numbers.map((number) => ({ ...number, tollFree: isTollFree(number.number) })),
  };
}
