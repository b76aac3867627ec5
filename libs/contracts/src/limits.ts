/** Limits used on both sides, one name each. */
export const LIMITS = {
  /** Twilio refuses bodies over 1,600 characters (error 21617). */
  textLength: 1600,
  /** How far ahead a text may be scheduled, in days. */
  scheduleDays: 30,
  undoSecondsMax: 30,
  pauseReasonLength: 300,
  reviewReasonLength: 300,
  keywordLength: 40,
  /** Keywords a brand may add to the sets, or take from them. */
  keywordsAdded: 200,
  /** An answer to a keyword in a brand's own words. */
  wordingLength: 480,
  numbersPerBrand: 2_000,
  /** What somebody was shown when they opted in. */
  optInWordingLength: 2_000,
  /** Texts that one request may cancel or decide. */
  bulkTexts: 500,
  /** Where counting what waits stops. */
  outgoingCountCap: 9999,
  /** Threads that one socket may have open; a screen has one. */
  openThreads: 500,
  /** What somebody was shown when they agreed to texts, and where the evidence of it lies. */
  consentWordingLength: 2000,
  consentReferenceLength: 500,
  /** Lines, and bytes, of one file of consents. */
  importLines: 100_000,
  importBytes: 32 * 1024 * 1024,
  /** Days that the lines of such a file are kept after it was written, or checked and left. */
  importLinesKeptDays: 30,
  /** Days with hours of their own in one rule of quiet hours; texts a frequency cap may allow, and its hours: a month. */
  quietSpecialDays: 200,
  capMost: 100,
  capHours: 744,
  noteLength: 5000,
  draftLength: 5000,
  nameLength: 120,
  labelLength: 40,
  routeRules: 10_000,
  /** Mistakes of an imported file that are told one by one. */
  importProblems: 1_000,
  /** Texts that one dry run of the rules looks at. */
  dryRunTexts: 10_000,
  routeWordsPerRule: 200,
  routeWordLength: 80,
  routeExpressionLength: 200,
  /** A month: how far back the customer's own texts are compared. */
  routeRepeatedHours: 720,
  autoReplyLength: 480,
  publishNoteLength: 500,
  pageSize: 50,
  pageSizeMax: 200,
  entryWindow: 60,
  entryWindowMax: 500,
  /** Counts in the inbox stop here, so that a million threads cost no more than a thousand. */
  countCap: 999,
  /** Things an operator may replay or dismiss at once. */
  bulk: 100,
  /** Bytes of one webhook request; carriers send a few kB. */
  webhookBytes: 256 * 1024,
  /** Bytes of one API request; ten thousand keyword rules fit. */
  requestBytes: 4 * 1024 * 1024,
  /** Bytes of one file, and of all files of one text: what US carriers take. */
  mediaBytes: 5 * 1024 * 1024,
  mediaPerText: 10,
  /** How long an upload waits for the text that takes it along, in hours. */
  uploadHours: 24,
  /** The name of a 10DLC campaign. */
  campaignLength: 40,
  /** Limits of lanes that one workspace may set. */
  pacingLimits: 10_000,
  /** Numbers one connection may have looked up in a day: each costs money. */
  lookUpsPerDay: 100_000,
  passwordLength: 200,
  /** Texts in one batch of the API. */
  batchSize: 1_000,
  /** An external reference, a correlation id or a trigger. */
  referenceLength: 200,
  /** Open threads one agent may be given, skills and members of a queue, minutes (a week) of its times. */
  queueCapacity: 100,
  queueSkills: 50,
  queueMembers: 500,
  queueMinutes: 10_080,
  apiKeyNetworks: 20,
  /** Two live keys of one name: the old one works on until the new one is in place everywhere. */
  apiKeysPerName: 2,
  apiKeysPerWorkspace: 100,
} as const;
