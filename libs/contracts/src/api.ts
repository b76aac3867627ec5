/**
 * The REST map in one place, relative to `/api/v1`. Every path's shapes are the schemas named beside it;
 * commands on a thread answer with `conversationChangeSchema`.
 */
export const API = {
  /** POST signInSchema → sessionSchema; GET → sessionSchema; DELETE → 204 */
  session: '/api/v1/session',
  /** GET → demoSchema; 404 where no demo runs */
  demo: '/api/v1/demo',
  /** GET → peopleSchema */
  people: '/api/v1/people',
  /** GET → queuesSchema; POST queueInputSchema → 201 queueSettingsSchema */
  queues: '/api/v1/queues',
  /** GET → queuesSettingsSchema */
  queuesSettings: '/api/v1/queues/settings',
  /** PUT queueInputSchema → queueSettingsSchema; DELETE → 204 */
  queue: (id: string) => `/api/v1/queues/${id}`,
  /** GET → offersSchema: threads that are offered to the caller at this moment */
  offers: '/api/v1/offers',
  /** GET → agentPresencesSchema */
  presence: '/api/v1/presence',
  /** GET → agentPresenceSchema; PUT presenceChoiceSchema → agentPresenceSchema */
  ownPresence: '/api/v1/presence/me',
  /** PUT presenceChoiceSchema → agentPresenceSchema: what somebody else says of them */
  presenceOf: (personId: string) => `/api/v1/presence/${personId}`,
  /** GET → teamSchema */
  team: '/api/v1/team',
  /** GET → businessNumbersSchema; POST newNumberSchema → businessNumberSchema */
  numbers: '/api/v1/numbers',
  /** GET → brandsSchema */
  brands: '/api/v1/brands',
  /** GET conversationsQuerySchema → conversationsPageSchema */
  conversations: '/api/v1/conversations',
  /** GET → inboxCountsSchema */
  counts: '/api/v1/conversations/counts',
  /** GET → conversationDetailSchema */
  conversation: (id: string) => `/api/v1/conversations/${id}`,
  /** GET entriesQuerySchema → entriesPageSchema */
  entries: (id: string) => `/api/v1/conversations/${id}/entries`,
  /** POST replySchema → 201 */
  replies: (id: string) => `/api/v1/conversations/${id}/replies`,
  /** POST noteInputSchema → 201 */
  notes: (id: string) => `/api/v1/conversations/${id}/notes`,
  /** POST, no body: 409 already_assigned when a colleague was faster */
  claim: (id: string) => `/api/v1/conversations/${id}/claim`,
  /** POST, no body: takes what the queue offers; 409 offer_over when it is offered no more */
  acceptOffer: (id: string) => `/api/v1/conversations/${id}/offer/accept`,
  /** POST, no body: lets it pass to the next */
  declineOffer: (id: string) => `/api/v1/conversations/${id}/offer/decline`,
  /** POST assignSchema */
  assign: (id: string) => `/api/v1/conversations/${id}/assign`,
  /** POST transferSchema */
  transfer: (id: string) => `/api/v1/conversations/${id}/transfer`,
  /** POST, no body */
  resolve: (id: string) => `/api/v1/conversations/${id}/resolve`,
  /** POST, no body: the customer was called */
  calledBack: (id: string) => `/api/v1/conversations/${id}/called-back`,
  /** POST, no body */
  reopen: (id: string) => `/api/v1/conversations/${id}/reopen`,
  /** POST snoozeSchema */
  snooze: (id: string) => `/api/v1/conversations/${id}/snooze`,
  /** POST labelsSchema */
  labels: (id: string) => `/api/v1/conversations/${id}/labels`,
  /** PUT seenSchema → 204 */
  seen: (id: string) => `/api/v1/conversations/${id}/seen`,
  /** PUT draftInputSchema → 204 (an empty body removes the draft) */
  draft: (id: string) => `/api/v1/conversations/${id}/draft`,
  /** GET → whyHereSchema */
  why: (id: string) => `/api/v1/conversations/${id}/why`,
  /** GET → heldTextsSchema */
  heldTexts: (id: string) => `/api/v1/conversations/${id}/held`,
  /** GET → journeySchema */
  journey: (id: string, position: number) => `/api/v1/conversations/${id}/entries/${position}/journey`,
  /** POST unknownDecisionSchema → conversationChangeSchema */
  decide: (deliveryId: string) => `/api/v1/deliveries/${deliveryId}/decision`,
  /** POST decideUnknownSchema → bulkOutcomeSchema: a whole outage at once */
  decideUnknown: '/api/v1/deliveries/unknown/decide',
  /** POST, no body → conversationChangeSchema; 409 already_left when the carrier has it */
  cancelDelivery: (deliveryId: string) => `/api/v1/deliveries/${deliveryId}/cancel`,
  /** POST, no body → conversationChangeSchema: a scheduled text leaves at once */
  sendNow: (deliveryId: string) => `/api/v1/deliveries/${deliveryId}/send-now`,
  /** POST newTimeSchema → conversationChangeSchema: a scheduled text leaves at another time */
  reschedule: (deliveryId: string) => `/api/v1/deliveries/${deliveryId}/reschedule`,
  /** GET pausesQuerySchema → pausesPageSchema; POST pauseInputSchema → pauseSchema */
  pauses: '/api/v1/sending/pauses',
  /** POST pauseEndSchema → pauseSchema */
  endPause: (id: string) => `/api/v1/sending/pauses/${id}/end`,
  /** POST raw bytes, mediaUploadQuerySchema → 201 mediaSchema; GET ?cursor&limit → mediaFailuresPageSchema */
  media: '/api/v1/media',
  /** GET → 302 to a signed address that expires */
  mediaFile: (id: string) => `/api/v1/media/${id}`,
  /** POST, no body → 204: fetch a refused file of a customer's text once more */
  /** The same file once more, for another text. */
  mediaCopies: (id: string) => `/api/v1/media/${id}/copies`,
  mediaFetch: (id: string) => `/api/v1/media/${id}/fetch`,
  /** PATCH numberEditSchema → businessNumberSchema */
  number: (id: string) => `/api/v1/numbers/${id}`,
  /** GET → emailRulesStateSchema; PUT emailRulesSchema → emailRulesStateSchema */
  emailRules: '/api/v1/sending/email-rules',
  /** GET outgoingQuerySchema → outgoingPageSchema */
  outgoing: '/api/v1/outgoing',
  /** GET → outgoingSummarySchema */
  outgoingSummary: '/api/v1/outgoing/summary',
  /** POST cancelOutgoingSchema → bulkOutcomeSchema */
  outgoingCancel: '/api/v1/outgoing/cancel',
  /** GET → quietHoursSchema */
  quietHours: '/api/v1/quiet-hours',
  /** PUT quietPurposesSchema → quietHoursSchema */
  quietPurposes: '/api/v1/quiet-hours/purposes',
  /** POST newQuietRuleSchema → 201 quietRuleSchema */
  quietRules: '/api/v1/quiet-hours/rules',
  /** PUT quietRuleEditSchema → quietRuleSchema */
  quietRule: (id: string) => `/api/v1/quiet-hours/rules/${id}`,
  /** POST quietRestoreSchema → quietRuleSchema: as it comes with Parley */
  quietRuleRestore: (id: string) => `/api/v1/quiet-hours/rules/${id}/restore`,
  /** POST newFrequencyCapSchema → 201 frequencyCapSchema */
  frequencyCaps: '/api/v1/quiet-hours/caps',
  /** PUT frequencyCapEditSchema → frequencyCapSchema */
  frequencyCap: (id: string) => `/api/v1/quiet-hours/caps/${id}`,
  /** POST quietRestoreSchema → frequencyCapSchema */
  frequencyCapRestore: (id: string) => `/api/v1/quiet-hours/caps/${id}/restore`,
  /** GET quietChangesQuerySchema → quietChangesPageSchema */
  quietChanges: '/api/v1/quiet-hours/changes',
  /** POST quietTryInputSchema → quietTrySchema */
  quietTry: '/api/v1/quiet-hours/try',
  /** GET → contactSchema; PATCH contactEditSchema → contactSchema */
  contact: (id: string) => `/api/v1/contacts/${id}`,
  /** POST labelsSchema → contactSchema */
  contactLabels: (id: string) => `/api/v1/contacts/${id}/labels`,
  /** GET → consentLedgerSchema */
  consent: (contactId: string) => `/api/v1/contacts/${contactId}/consent`,
  /** GET ?state&cursor&limit → optOutReviewsPageSchema */
  optOutReviews: '/api/v1/opt-out-reviews',
  /** POST optOutDecisionSchema → optOutReviewSchema */
  optOutDecision: (id: string) => `/api/v1/opt-out-reviews/${id}/decision`,
  /** GET consentRecipientsFilterSchema ?cursor&limit → consentRecipientsPageSchema; POST consentEntrySchema → 201 consentRecordSchema */
  consentRecipients: '/api/v1/consent/recipients',
  /** GET → consentRecordSchema */
  consentRecipient: (id: string) => `/api/v1/consent/recipients/${id}`,
  /** GET ?form=json → signedProofSchema, ?form=html → a page to print; each leaves a trace. The number is percent-encoded. */
  consentProof: (number: string) => `/api/v1/consent/numbers/${number}/proof`,
  /** GET ?cursor&limit → consentImportsPageSchema; POST text/csv, consentUploadQuerySchema → 201 consentImportSchema */
  consentImports: '/api/v1/consent/imports',
  /** GET → consentImportSchema */
  consentImport: (id: string) => `/api/v1/consent/imports/${id}`,
  /** POST, no body → consentImportSchema: what was checked goes into the ledger */
  consentImportApply: (id: string) => `/api/v1/consent/imports/${id}/apply`,
  /** GET consentImportLinesFilterSchema → consentImportLinesPageSchema */
  consentImportLines: (id: string) => `/api/v1/consent/imports/${id}/lines`,
  /** GET → every line and what became of it, as CSV */
  consentImportReport: (id: string) => `/api/v1/consent/imports/${id}/report`,
  /** GET → consentStatisticsSchema */
  consentStatistics: '/api/v1/consent/statistics',
  /** GET → keywordsOverviewSchema: what each brand's keywords are and do */
  keywords: '/api/v1/consent/keywords',
  /** PUT brandKeywordsInputSchema → keywordsInForceSchema */
  brandKeywords: (brandId: string) => `/api/v1/consent/keywords/${brandId}`,
  /** POST keywordTryInputSchema → keywordTrialSchema: nothing is written */
  keywordsTry: '/api/v1/consent/keywords/try',
  /** GET → routesOverviewSchema */
  routes: '/api/v1/routes',
  /** PUT routeDraftInputSchema → routeDraftSavedSchema; DELETE → 204 */
  routesDraft: '/api/v1/routes/draft',
  /** POST routePublishSchema → routeSetSchema */
  routesPublish: '/api/v1/routes/draft/publish',
  /** GET → routeSetSchema */
  routesVersion: (version: number) => `/api/v1/routes/versions/${version}`,
  /** POST routeTryInputSchema → routeTraceSchema */
  routesTry: '/api/v1/routes/try',
  /** GET ?word → routeSynonymsSchema */
  routesSynonyms: '/api/v1/routes/synonyms',
  /** POST routesDryRunInputSchema → routesDryRunSchema */
  routesDryRun: '/api/v1/routes/dry-run',
  /** GET routesExportQuerySchema → a file */
  routesExport: '/api/v1/routes/export',
  /** POST routesImportInputSchema → routesImportSchema */
  routesImport: '/api/v1/routes/draft/import',
  /** PUT routesLiveInputSchema → 204: start, raise, finish or abandon a rollout, go back to a set */
  routesLive: '/api/v1/routes/live',
  /** GET ?cursor&limit → webhookRequestsPageSchema */
  webhookRequests: '/api/v1/webhook-requests',
  /** GET → webhookRequestDetailSchema */
  webhookRequest: (id: string) => `/api/v1/webhook-requests/${id}`,
  /** POST, no body → webhookRequestSchema */
  webhookReplay: (id: string) => `/api/v1/webhook-requests/${id}/replay`,
  /** POST, no body → webhookRequestSchema */
  webhookDismiss: (id: string) => `/api/v1/webhook-requests/${id}/dismiss`,
  /** GET → parkedEventsPageSchema */
  parkedEvents: '/api/v1/parked-events',
  /** POST webhookBulkSchema → bulkResultSchema */
  webhookReplayMany: '/api/v1/webhook-requests/replay',
  /** POST webhookBulkSchema → bulkResultSchema */
  webhookDismissMany: '/api/v1/webhook-requests/dismiss',
  /** POST parkedBulkSchema → bulkResultSchema */
  parkedReplayMany: '/api/v1/parked-events/replay',
  /** POST parkedBulkSchema → bulkResultSchema */
  parkedDismissMany: '/api/v1/parked-events/dismiss',
  /** GET → parkedEventDetailSchema */
  parkedEvent: (id: string) => `/api/v1/parked-events/${id}`,
  /** POST, no body → 204 */
  parkedReplay: (id: string) => `/api/v1/parked-events/${id}/replay`,
  /** GET → backfillOverviewSchema */
  backfill: '/api/v1/backfill',
  /** POST, no body → 202 backfillRunSchema */
  connectionBackfill: (id: string) => `/api/v1/connections/${id}/backfill`,
  /** GET ?cursor&limit → failedTasksPageSchema */
  tasks: '/api/v1/tasks',
  /** DELETE → 204: it is not done after all */
  task: (id: string) => `/api/v1/tasks/${id}`,
  /** POST, no body → 204 */
  taskRetry: (id: string) => `/api/v1/tasks/${id}/retry`,
  /** GET → pacingSchema; PUT pacingSettingsSchema → pacingSchema */
  pacing: '/api/v1/pacing',
  /** GET → connectionsSchema; POST newConnectionSchema → connectionSchema */
  connections: '/api/v1/connections',
  /** PATCH connectionEditSchema → connectionSchema */
  connection: (id: string) => `/api/v1/connections/${id}`,
  /** POST, no body → connectionTestSchema */
  connectionTest: (id: string) => `/api/v1/connections/${id}/test`,
  /** POST tokenInputSchema → connectionSchema */
  connectionTokens: (id: string) => `/api/v1/connections/${id}/tokens`,
  /** DELETE → connectionSchema; the last one of its use cannot be removed */
  connectionToken: (id: string, tokenId: string) => `/api/v1/connections/${id}/tokens/${tokenId}`,
  /** GET → apiKeysSchema; POST apiKeyInputSchema → apiKeyMadeSchema, the only time the key is shown */
  apiKeys: '/api/v1/api-keys',
  /** DELETE → apiKeySchema: revoked for good */
  apiKey: (id: string) => `/api/v1/api-keys/${id}`,
  /** By API key. POST messageInputSchema → 202 messageSchema; GET messagesQuerySchema → messagesPageSchema */
  messages: '/api/v1/messages',
  /** By API key. POST messageBatchSchema → 202 batchResultSchema */
  messageBatch: '/api/v1/messages/batch',
  /** By API key. POST optInInputSchema → optInSchema: consent given on a form or elsewhere */
  optIns: '/api/v1/opt-ins',
  /** By API key. GET → messageDetailSchema */
  message: (id: string) => `/api/v1/messages/${id}`,
} as const;
