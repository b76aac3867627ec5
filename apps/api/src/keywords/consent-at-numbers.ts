import { Injectable } from '@nestjs/common';
import { type Carrier, type ConsentIntent, type ConsentRules, readConsentWord } from '@parley/domain';
import { readOrdinaryWords } from '../consent/ordinary-words';
import { Database } from '../database/database';
import { consentRulesAt, KeywordsNow } from './keywords-now';

const NUMBERS = `
  SELECT number.id AS "numberId", number.number, number.brand_id AS "brandId", connection.carrier
  FROM business_number number
  JOIN connection ON connection.workspace_id = number.workspace_id AND connection.id = number.connection_id
  WHERE number.workspace_id = $1`;

/** What a text says of consent on a number of ours; null where it is talk for the rules. */
export type ReadConsent = (number: string, text: string) => ConsentIntent | null;

/** Reads texts for consent as those that come in are read, for trials: by what is in force on the number. */
@Injectable()
export class ConsentAtNumbers {
  constructor(
    private readonly database: Database,
    private readonly keywords: KeywordsNow,
  ) {}

  /** Texts are of somebody who has not opted out and was asked nothing. A number that is none of ours has what is usual. */
  async reader(workspaceId: string): Promise<ReadConsent> {
    const [current, numbers] = await Promise.all([
      this.keywords.current(workspaceId),
      this.database.query<{ numberId: string; number: string; brandId: string; carrier: Carrier }>(NUMBERS, [
        workspaceId,
      ]),
    ]);
    const byNumber = new Map<string, ConsentRules>(
      numbers.map((at) => [at.number, consentRulesAt(current, at)]),
    );
    const usual = consentRulesAt(new Map(), { brandId: '', numberId: null, number: '', carrier: 'generic' });
    return (number, text) => {
      const rules = byNumber.get(number) ?? usual;
      const said = {
        body: text,
        state: 'conversational',
        optInPending: false,
        isNarrowing: false,
        answeredByCarrier: null,
      } as const;
      const word = readConsentWord(said, rules);
      if (word) return word.word.intent;
      return readOrdinaryWords(text, rules)?.tier === 'certain' ? 'opt_out' : null;
    };
  }
}
