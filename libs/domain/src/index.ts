/** The rules of Parley: data and time in, decisions out. No framework, no clock, no I/O. */
export { canReceiveReplies, formatAddress, maskAddress, parseAddress } from './numbers/address';
export type { Address, ParsedAddress } from './numbers/address';
export { placeOfNumber, zonesOf, zonesOfPlace } from './numbers/place-of-number';
export type { NumberPlace } from './numbers/place-of-number';

export { countSegments } from './segments/count-segments';
export type { ForcingCharacter, SegmentCount, SmsEncoding } from './segments/count-segments';
export { smartReplace } from './segments/smart-replace';
export { estimatePrice, FALLBACK_PRICE, SEGMENT_PRICES } from './segments/estimate-price';
export type { PriceEstimate } from './segments/estimate-price';

export { csvLine, readCsv, separatorOf } from './text/csv';
export type { CsvRow } from './text/csv';
export { foldText } from './text/fold';
export { foldedWords, tokenize } from './text/tokenize';
export type { Token } from './text/tokenize';

export { CONSENT_LANGUAGES, CONSENT_WORDS, CONSENT_WORDS_VERSION } from './consent/consent-words';
export type { ConsentIntent, ConsentLanguage, ConsentWordEntry } from './consent/consent-words';
export { recogniseConsentWord } from './consent/recognise-consent-word';
export type { ConsentContext, ConsentWord } from './consent/recognise-consent-word';
export { recogniseOptOut } from './opt-out/recognise-opt-out';
export type { OptOutFinding, OptOutReason, OptOutTier } from './opt-out/recognise-opt-out';
export { OPT_OUT_FEATURES_VERSION } from './opt-out/opt-out-features';
export { LEARNED_DIGEST } from './opt-out/learned/learned-weights.gen';
export { namesOfFeatures } from './opt-out/learned/names-of-features';
export { LEARNED_INTENTS } from './opt-out/learned/weigh-words';
export { LIKELY_FROM } from './opt-out/opt-out-feature';
export {
  compileKeywords,
  isReservedKeyword,
  keywordKey,
  languagesOn,
  USUAL_KEYWORDS,
} from './consent/compile-keywords';
export type { AddedKeyword, CompiledKeywords, KeywordSettings } from './consent/compile-keywords';
export { KEYWORD_COUNTRIES } from './consent/keyword-countries';
export { homonymOf } from './consent/keyword-homonyms';
export { brandKeywordProblems } from './consent/brand-keyword-problems';
export { keywordProblems } from './consent/keyword-problems';
export { CONFIRMERS, confirmationOwner, isTollFree } from './consent/confirmation-owner';
export type { Confirmer } from './consent/confirmation-owner';
export {
  consentAfter,
  isAnswerDue,
  KEEPABLE_PURPOSES,
  keeps,
  offerIn,
  readKeepWord,
} from './consent/clarification';
export type { AskedConsent, Clarification, KeepablePurpose, KeepOffer } from './consent/clarification';
export { isOptInPending, offerOn, readConsentWord } from './consent/read-consent-word';
export type { ConsentReading, ConsentRules } from './consent/read-consent-word';
export type { ConfirmationKind } from './consent/confirmation-wordings';
export { confirmationText, fillWording } from './consent/confirmations';
export type { ConfirmationBrand, OwnWording } from './consent/confirmations';
export { usualWording, wordingProblems } from './consent/wording-problems';
export { consentObjection } from './consent/purpose-consent';
export { weighConsent, weighLapse } from './consent/weigh-consent';
export type { ConsentEffect, HeldConsent, LapseEffect } from './consent/weigh-consent';
export { evidenceText } from './consent/evidence-text';
export {
  CONSENT_METHODS,
  IMPORT_COLUMNS,
  IMPORT_KINDS,
  NUMBER_CHANGES,
  readConsentLine,
  readHeader,
  readNumberLine,
} from './consent/import-lines';
export type {
  ConsentLine,
  ConsentMethod,
  ImportHeader,
  ImportKind,
  LineProblem,
  ListedNumber,
  NumberChange,
} from './consent/import-lines';

export { CANDIDATE_LIMIT } from './routing/route-rules';
export type {
  RouteCandidate,
  RouteDecision,
  RouteInput,
  RouteMatchKind,
  RouteRule,
  RouteSet,
} from './routing/route-rules';
export type { ConditionKind, ConditionResult, RouteConditions } from './routing/route-conditions';
export { compileRules } from './routing/compile-rules';
export type { CompiledRules } from './routing/compile-rules';
export { decide } from './routing/decide';
export { autoReplyGuard, saysTheSame } from './routing/auto-reply-guards';
export type { RecentText } from './routing/auto-reply-guards';
export { synonymsOf } from './routing/synonyms';
export { lintRules, RuleLint } from './routing/lint-rules';
export type { KnownForRoutes } from './routing/lint-rules';
export type { RouteProblem, RouteProblemCode } from './routing/route-problem';
export { isInRollout, rolloutPlace } from './route-lab/rollout';
export { compareDecisions } from './route-lab/compare-decisions';
export type { Comparison } from './route-lab/compare-decisions';
export {
  columnOf,
  readRulesCsv,
  readRulesJson,
  writeRulesCsv,
  writeRulesJson,
  wrongValue,
} from './route-lab/rule-file';
export type { RuleFile } from './route-lab/rule-file';
export { fileProblem } from './route-lab/rule-file-problem';
export type { RuleFileProblem } from './route-lab/rule-file-problem';
export { mergeRules } from './route-lab/merge-rules';
export { liveChange } from './route-lab/live-change';

export { CHECKING, DELIVERY_STATES, nextDeliveryState, UNDECIDED_AFTER_MS } from './delivery/delivery-states';
export type {
  DeliveryEvent,
  DeliveryState,
  DeliveryStateInfo,
  ReceiptState,
} from './delivery/delivery-states';
export { PURPOSES } from './delivery/purposes';
export type { Purpose, PurposeInfo } from './delivery/purposes';

export { CARRIERS } from './carrier-errors/carrier-error';
export type { Carrier, CarrierError, CarrierErrorClass } from './carrier-errors/carrier-error';
export { CARRIER_ERRORS, lookupCarrierError } from './carrier-errors/lookup-carrier-error';
export { lineLearnt } from './carrier-errors/line-learnt';
export { explainStoredCode, storedCode } from './carrier-errors/stored-code';
export { classifyFailure } from './carrier-errors/classify-failure';
export type { Failure, FailureVerdict } from './carrier-errors/classify-failure';

export { ASK_WINDOW, RETRY_WINDOWS, retryAtMs, retryDelayMs } from './sending/retry';
export { Backlog } from './sending/backlog';
export type { Line, Segments } from './sending/backlog';
export { Lane } from './sending/lane';
export type { LaneClock, LaneLimit, LaneState, LaneWait } from './sending/lane';
export { commonLanes, isLimited, limitOf, networkLane } from './sending/text-lanes';
export type { DefaultLane, LaneKind, LaneName, LaneSettings } from './sending/text-lanes';
export { NETWORK_NAMES, recogniseNetwork } from './sending/networks';
export type { Network } from './sending/networks';
export { LINE_TYPE_NAMES, LINE_TYPES, networkOfLine } from './sending/line-types';
export type { LineType } from './sending/line-types';
export { ATT_PER_MINUTE, BRAND_TIERS, CAP_TIME_ZONE, TMOBILE_PER_DAY } from './sending/ten-dlc';
export type { BrandTier, CampaignClass } from './sending/ten-dlc';
export { CallRoom } from './sending/call-room';
export { chooseTexts } from './sending/choose-texts';
export type { NumberLine } from './sending/choose-texts';
export { leadsAfter } from './sending/turns';
export type { Leads, WaitingText } from './sending/turns';
export { afterCall, BREAKER, callSign, CLOSED } from './sending/breaker';
export type { Breaker, BreakerState, CallSign } from './sending/breaker';

export { nextConversationStatus } from './conversation/conversation-status';
export type { ConversationEvent, ConversationStatus } from './conversation/conversation-status';
export { snoozeUntil } from './conversation/snooze';
export type { SnoozeChoice } from './conversation/snooze';
export { assignThreads, PASS_REST_MS } from './assignment/assign-threads';
export { hasRoom } from './assignment/choose-agent';
export type {
  AgentState,
  AssignmentMove,
  GiveReason,
  HeldThread,
  QueueAgent,
  QueueRules,
  QueueStrategy,
  WaitingThread,
} from './assignment/assignment';
export { serviceState, serviceTimes } from './assignment/service-level';
export type { ServiceState, ServiceTimes } from './assignment/service-level';
export { signsIn, TOKEN_KINDS, verifies } from './connections/token-kind';
export type { TokenKind } from './connections/token-kind';

export { isOpen, nextChange, specialDayAt } from './hours/business-calendar';
export type { BusinessCalendar, SpecialDay } from './hours/business-calendar';
export { calendarProblems } from './hours/calendar-problems';
export type { CalendarProblem } from './hours/calendar-problems';
export { isTimeZone } from './hours/wall-clock';
export { WEEKDAYS } from './hours/week-hours';
export type { HoursSpan, WeekHours, Weekday } from './hours/week-hours';

export { quietHoursAt, quietHoursIn } from './quiet-hours/quiet-hours-at';
export type { QuietRecipient, QuietSettings } from './quiet-hours/quiet-hours-at';
export type { QuietCheck, QuietHours } from './quiet-hours/quiet-answer';
export { HOLDABLE_PURPOSES, isHoldable, QUIET_PURPOSES } from './quiet-hours/quiet-purposes';
export type { HoldablePurpose } from './quiet-hours/quiet-purposes';
export { QUIET_RULES } from './quiet-hours/quiet-rules';
export type { QuietRule, QuietRuleStanding } from './quiet-hours/quiet-rules';
export { quietRuleProblems } from './quiet-hours/quiet-rule-problems';
export type { QuietRuleProblem } from './quiet-hours/quiet-rule-problems';
export { FREQUENCY_CAPS, mayTextAgain } from './quiet-hours/frequency-caps';
export type { FrequencyCap, FrequencyVerdict } from './quiet-hours/frequency-caps';
export { CLOSING_MARGIN_MS, holdOf } from './quiet-hours/send-hold';
export type { SendHold, SendRules } from './quiet-hours/send-hold';
