import { Injectable } from '@nestjs/common';
import type { KeywordTrial, KeywordTryInput } from '@parley/contracts';
import {
  type ConfirmationBrand,
  confirmationText,
  type ConsentLanguage,
  type ConsentRules,
  countSegments,
  type KeepOffer,
  offerIn,
  offerOn,
  readConsentWord,
  readKeepWord,
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
    const asked = input.keepPending ? { ...input, state: 'opted_out' as const } : input;
    return tryWord(asked, rules, brand) ?? tryKeepWord(asked, rules) ?? tryOrdinary(asked, rules, brand);
  }
}

function tryWord(input: KeywordTryInput, rules: ConsentRules, brand: ConfirmationBrand): KeywordTrial | null {
  const reading = readConsentWord({ ...input, isNarrowing: input.keepPending, body: input.text }, rules);
  if (!reading) return null;
  const { word, leadsTo, answer, owner, offer } = reading;
  return {
    tier: 'exact',
    intent: word.intent,
    keyword: word.keyword,
    language: word.language,
    source: word.source,
    leadsTo: leadsTo === input.state ? null : leadsTo,
    answer: answer && answerOf({ kind: answer, owner, language: word.language, offer }, rules, brand),
    keeps: [],
    reasons: [],
    version: rules.version,
  };
}

/** As if the question had just been asked, in any of its languages. */
function tryKeepWord(
  { text: body, keepPending, answeredByCarrier }: KeywordTryInput,
  { clarification, version }: ConsentRules,
): KeywordTrial | null {
  if (!keepPending || clarification === null) return null;
  for (const { language } of clarification.words) {
    const offer = offerIn(clarification, language);
    const asked = { state: 'opted_out', offer, askedAtMs: 0 } as const;
    const answered = readKeepWord({ body, saidAtMs: 0, answeredByCarrier }, asked);
    if (answered)
      return {
        ...{ tier: 'exact', intent: null, keyword: answered.word, language, source: null, leadsTo: null },
        ...{ answer: null, keeps: [...answered.purposes], reasons: [], version },
      };
  }
  return null;
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
    answer: optsOut ? ordinaryAnswer(found.language, input, rules, brand) : null,
    keeps: [],
    reasons: found?.reasons.map(({ says, words }) => `“${words}” ${says}`) ?? [],
    version: rules.version,
  };
}

function ordinaryAnswer(
  language: ConsentLanguage,
  { state, answeredByCarrier }: KeywordTryInput,
  rules: ConsentRules,
  brand: ConfirmationBrand,
): KeywordTrial['answer'] {
  const owner = confirmOrdinary(answeredByCarrier, rules);
  const offer = offerOn(language, owner, { state }, rules);
  return answerOf({ kind: offer ? 'clarify' : 'opt_out', owner, language, offer }, rules, brand);
}

interface Answering {
  kind: NonNullable<KeywordTrial['answer']>['kind'];
  owner: { by: 'carrier' | 'parley'; says: string };
  language: ConsentLanguage;
  offer: KeepOffer | null;
}

function answerOf(
  { kind, owner, language, offer }: Answering,
  { wordings }: ConsentRules,
  brand: ConfirmationBrand,
): KeywordTrial['answer'] {
  if (owner.by === 'carrier') return { kind, ...owner, text: null, segments: 0 };
  const text = confirmationText(kind, language, brand, wordings, offer);
  return { kind, ...owner, text, segments: countSegments(text).segments };
}
