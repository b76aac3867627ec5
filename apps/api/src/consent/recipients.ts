import type { ConsentState } from '@parley/contracts';

/** A row of `recipient` as statements return it. */
export interface RecipientRow {
  workspace_id: string;
  id: string;
  brand_id: string;
  number: string;
  state: ConsentState;
  since: Date | null;
  source: string | null;
  keyword: string | null;
  held: boolean;
  helped_at: Date | null;
}
