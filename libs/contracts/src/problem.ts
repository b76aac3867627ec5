import { z } from 'zod';

/**
 * Every stable error code with its HTTP status, title and remedy. Clients switch on the code and may show
 * the advice as it is. Problem details follow RFC 9457.
 */
export const PROBLEMS = {
  validation_failed: {
    status: 400,
    title: 'Something in the request is not right',
    advice: 'Correct the named fields and send it again.',
  },
  malformed_body: {
    status: 400,
    title: 'The body could not be read',
    advice: 'Send well-formed UTF-8 JSON with content type application/json.',
  },
  signed_out: { status: 401, title: 'You are not signed in', advice: 'Sign in and try again.' },
  wrong_credentials: {
    status: 401,
    title: 'Email or password is wrong',
    advice: 'Check both and try again.',
  },
  key_not_valid: {
    status: 401,
    title: 'There is no valid API key with this request',
    advice: 'Send "Authorization: Bearer parley_…" with a key that is neither expired nor revoked.',
  },
  not_allowed: {
    status: 403,
    title: 'Your role does not allow this',
    advice: 'Ask an admin of the workspace for the permission named here.',
  },
  scope_missing: {
    status: 403,
    title: 'The API key may not do this',
    advice: 'Use a key with the scope named here; an admin makes one in settings.',
  },
  network_not_allowed: {
    status: 403,
    title: 'The API key may not be used from this address',
    advice: 'Call from one of the networks the key was made for, or make another key.',
  },
  foreign_origin: {
    status: 403,
    title: 'The request came from another site',
    advice: 'Use the console at its own address (PUBLIC_URL).',
  },
  webhook_refused: {
    status: 403,
    title: 'The webhook signature is missing or wrong',
    advice: 'Check the auth token and that PUBLIC_URL is exactly the address the carrier calls.',
  },
  not_found: {
    status: 404,
    title: 'There is no such thing here',
    advice: 'It may have been removed, or belong to another workspace.',
  },
  unknown_connection: {
    status: 404,
    title: 'No connection has this address',
    advice: 'Check the last part of the webhook URL against the connection in settings.',
  },
  stale_reply: {
    status: 409,
    title: 'The thread moved on while you were writing',
    advice: 'Read what is new, then send again to confirm.',
  },
  version_conflict: {
    status: 409,
    title: 'Somebody else changed this first',
    advice: 'Reload to see their change, then repeat yours.',
  },
  already_assigned: {
    status: 409,
    title: 'A colleague has this thread already',
    advice: 'Ask them, or assign it to yourself on purpose.',
  },
  offer_over: {
    status: 409,
    title: 'This thread is not offered to you any more',
    advice: 'It went to the next one, or a colleague has it. Claim it if nobody does.',
  },
  queue_name_taken: {
    status: 409,
    title: 'Another queue has this name',
    advice: 'Choose another name.',
  },
  queue_in_use: {
    status: 409,
    title: 'The queue is still in use',
    advice: 'Move its threads, rules and overflows to another queue first.',
  },
  transition_not_allowed: {
    status: 409,
    title: 'That is not possible in the present state',
    advice: 'Reload to see the present state.',
  },
  already_left: {
    status: 409,
    title: 'It has left already',
    advice: 'A text that was handed to the carrier cannot be taken back. Its journey says where it is.',
  },
  already_paused: {
    status: 409,
    title: 'Sending is paused there already',
    advice: 'End the pause that is on, or leave it as it is.',
  },
  slug_taken: {
    status: 409,
    title: 'This webhook address is taken',
    advice: 'Choose another slug, or leave it out to get one.',
  },
  number_taken: {
    status: 409,
    title: 'This number is in the workspace already',
    advice: 'Edit the number that is there, or check the digits.',
  },
  carrier_address_refused: {
    status: 422,
    title: 'This address cannot be a carrier',
    advice:
      'Use https and a host of the public internet. A gateway on a private network is named by whoever runs Parley, in PARLEY_PRIVATE_GATEWAYS.',
  },
  too_many_keys: {
    status: 409,
    title: 'There are enough keys',
    advice: 'Revoke one that is no longer used, then make the new one.',
  },
  idempotency_in_progress: {
    status: 409,
    title: 'The first request with this idempotency key is still being worked on',
    advice: 'Ask again after the time named in Retry-After, with the same key and body.',
  },
  idempotency_key_reused: {
    status: 422,
    title: 'This idempotency key was used for another request',
    advice: 'Use a new key for each thing you do, and the same one only to repeat it unchanged.',
  },
  idempotency_key_required: {
    status: 400,
    title: 'Sending needs an idempotency key',
    advice:
      'Send an Idempotency-Key header, new for each text or batch and the same when you try again: that way no text is sent twice.',
  },
  opted_out: {
    status: 422,
    title: 'This customer has opted out',
    advice: 'They can text START to open the line again. Use another channel until then.',
  },
  consent_lapsed: {
    status: 422,
    title: 'The number has changed hands since the last consent',
    advice: 'Wait until somebody texts in from it, or record fresh consent under Consent.',
  },
  opt_in_missing: {
    status: 422,
    title: 'This customer has not opted in',
    advice: 'Promotions go only to those who agreed to them. Ask for consent first.',
  },
  ledger_broken: {
    status: 409,
    title: 'The ledger of this number is not as it was written',
    advice: 'Treat the customer as opted out, and ask whoever runs Parley to run consent:verify.',
  },
  import_unreadable: {
    status: 422,
    title: 'This file cannot be imported',
    advice: 'Save it as CSV in UTF-8, with the names of the columns in its first line, and try again.',
  },
  said_later: {
    status: 409,
    title: 'The customer has said something else since',
    advice: 'What was said later stands. Look at the ledger of the number.',
  },
  sender_not_found: {
    status: 422,
    title: 'There is no such number to send from',
    advice: 'Name a number or brand of this workspace, or leave "from" out.',
  },
  test_key_only: {
    status: 422,
    title: 'A test key reaches no real carrier',
    advice: 'Use a live key, or a number whose connection leads to a simulator.',
  },
  duplicate_reference: {
    status: 422,
    title: 'This external reference occurs twice in the batch',
    advice: 'Send the second in a batch of its own if it is meant.',
  },
  number_not_reachable: {
    status: 422,
    title: 'This number cannot be texted',
    advice: 'Check the number, or use another channel.',
  },
  sends_held: {
    status: 422,
    title: 'Sends to this number are held',
    advice:
      'A text from this customer may be an opt-out, or could not be read. Decide it under Review; an admin looks at parked texts.',
  },
  text_empty: { status: 422, title: 'The text is empty', advice: 'Write something first.' },
  text_too_long: { status: 422, title: 'The text is too long', advice: 'Keep it within 1,600 characters.' },
  number_cannot_stand_in: {
    status: 422,
    title: 'This number cannot stand in',
    advice: 'Name another number of the same brand: customers allowed the brand to text them, no other.',
  },
  no_mail_server: {
    status: 422,
    title: 'No mail server is configured',
    advice: 'Set SMTP_URL and SMTP_FROM, restart, then switch it on.',
  },
  time_not_possible: {
    status: 422,
    title: 'It cannot be scheduled for this time',
    advice: 'Choose a time to come, at most 30 days ahead.',
  },
  no_sending_window: {
    status: 422,
    title: 'Quiet hours or a frequency cap leave no time to send it',
    advice: 'Give the contact a time zone, or change the rules under Quiet hours.',
  },
  expires_in_quiet_hours: {
    status: 422,
    title: 'It would expire before it may leave',
    advice: 'Give it a later expiry, or use expiresInSeconds, which counts from when it may leave.',
  },
  nothing_to_restore: {
    status: 422,
    title: 'Parley brings no such rule',
    advice: 'Change it, or switch it off.',
  },
  backfill_not_possible: {
    status: 422,
    title: 'This carrier has no list to look into',
    advice: 'Ask the carrier to send the webhooks again, or ask the customers.',
  },
  media_refused: {
    status: 422,
    title: 'This file cannot be sent',
    advice:
      'Send a JPEG, PNG, GIF or WebP picture, an MP4 or 3GP clip, a PDF or a contact card of at most 5 MB.',
  },
  media_not_supported: {
    status: 422,
    title: 'The carrier of this number takes no files',
    advice: 'Send the text without files, or from a number of another connection.',
  },
  client_id_reused: {
    status: 422,
    title: 'This client id was used for another text',
    advice: 'Use a new id for each text.',
  },
  keyword_reserved: {
    status: 422,
    title: 'A reserved keyword cannot be changed',
    advice:
      'STOP, START, UNSTOP, HELP and the words of the FCC always act and always mean the same: leave them out of what is added and removed.',
  },
  rules_not_publishable: {
    status: 422,
    title: 'The draft has errors',
    advice: 'Mend the named rules, then publish.',
  },
  rules_not_importable: {
    status: 422,
    title: 'The file has mistakes, and nothing was taken from it',
    advice: 'Mend the named lines, or ask for the good lines only.',
  },
  payload_too_large: { status: 413, title: 'The request is too large', advice: 'Send less at once.' },
  unsupported_media_type: {
    status: 415,
    title: 'This content type is not understood',
    advice: 'Send application/json.',
  },
  too_many_attempts: {
    status: 429,
    title: 'Too many attempts',
    advice: 'Wait for the time named in Retry-After.',
  },
  rate_limited: {
    status: 429,
    title: 'Too many requests with this API key',
    advice: 'Wait for the time named in Retry-After. Batches carry up to 1,000 texts in one request.',
  },
  database_unreachable: {
    status: 503,
    title: 'The database cannot be reached',
    advice: 'Try again in a moment.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong on our side',
    advice: 'Try again; if it persists, report the request id.',
  },
} as const satisfies Record<string, { status: number; title: string; advice: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  advice: z.string(),
  /** Which field, in dotted notation, and what is wrong with it. */
  fields: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  requestId: z.string(),
  /** Facts a client needs to act on the code, e.g. what came in since for `stale_reply`. */
  context: z.record(z.string(), z.unknown()).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
