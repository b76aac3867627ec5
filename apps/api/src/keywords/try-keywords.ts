import { Injectable } from '@nestjs/common';
import type { KeywordTrial, KeywordTryInput } from '@parley/contracts';
import {
  type ConfirmationBrand,
  confirmationText,
  type ConsentLanguage,
  type ConsentRules,
  countSegments,
  readConsentWord,
} from '@parley/domain';
import type { Caller } from '../access/actor';
import { confirmOrdinary, readOrdinaryWords } from '../consent/ordinary-words';
import { notFound } from '../problems/problem';
import { compileBrand, consentRulesAt } from './keywords-now';
import { KeywordsQuery } from './keywords.query';

/** What would become of a text, by the same rules as if it had come in; nothing is written. */
@Injectable()
export class TryKeywords {
  constructor(private readonly query: KeywordsQuery) {}

  async execute({ workspaceId }: Caller, input: KeywordTryInput): Promise<KeywordTrial> {
    const { brand, numbers, settings, version } = await this.query.one(workspaceId, input.brandId);
    const number = numbers.find(({ id }) => id === input.numberId);
    if (!number) throw notFound('number');
    const compiled = compileBrand(version, input.settings ?? settings);
    const rules = consentRulesAt(new Map([[brand.id, compiled]]), {
      brandId: brand.id,
      numberId: number.id,
      number: number.number,
      carrier: number.carrier,
    });
    return tryWord(input, rules, brand) ?? tryOrdinary(input, rules, brand);
  }
}

function tryWord(input: KeywordTryInput, rules: ConsentRules, brand: ConfirmationBrand): KeywordTrial | null {
  const reading = readConsentWord({ ...input, body: input.text }, rules);
  if (!reading) return null;
  const { word, leadsTo, answer, owner } = reading;
  return {
    tier: 'exact',
    intent: word.intent,
    keyword: word.keyword,
    language: word.language,
    source: word.source,
    leadsTo: leadsTo === input.state ? null : leadsTo,
    answer: answer && answerOf(answer, owner, word.language, rules, brand),
    reasons: [],
    version: rules.version,
  };
}

function tryOrdinary(input: KeywordTryInput, rules: ConsentRules, brand: ConfirmationBrand): KeywordTrial {
  const found = readOrdinaryWords(input.text, rules);
  const isCertain = found?.tier === 'certain';
  const optsOut = isCertain && input.state !== 'opted_out';
  return {
    tier: found?.tier ?? 'none',
    intent: found ? 'opt_out' : null,
    keyword: null,
    language: found?.language ?? null,
    source: null,
    leadsTo: optsOut ? 'opted_out' : null,
    answer: optsOut
      ? answerOf('opt_out', confirmOrdinary(input.answeredByCarrier, rules), found.language, rules, brand)
      : null,
    reasons: found?.reasons.map(({ says, words }) => `“${words}” ${says}`) ?? [],
    version: rules.version,
  };
}

function answerOf(
  kind: NonNullable<KeywordTrial['answer']>['kind'],
  owner: { by: 'carrier' | 'parley'; says: string },
  language: ConsentLanguage,
  { wordings }: ConsentRules,
  brand: ConfirmationBrand,
): KeywordTrial['answer'] {
  if (owner.by === 'carrier') return { kind, ...owner, text: null, segments: 0 };
  const text = confirmationText(kind, language, brand, wordings);
  return { kind, ...owner, text, segments: countSegments(text).segments };
}
