import { adapterFor } from '@parley/carriers';
import { CARRIER_FORMS, type ConversationDetail, PROBLEMS } from '@parley/contracts';
import { type Carrier, CARRIERS } from '@parley/domain';

export const takesFiles = (carrier: Carrier): boolean => adapterFor(carrier).capabilities.media;

/** Those whose numbers files can go out from, for statements that choose among numbers. */
export const CARRIERS_OF_FILES: readonly Carrier[] = CARRIERS.filter(takesFiles);

/** This case of media_not_supported, by the name people know the carrier by. */
export const noFilesOver = (carrier: Carrier): string => `${CARRIER_FORMS[carrier].name} carries words only.`;

/** Why no file can go along with a reply, or null: the composer's words and the send's refusal are one. */
export function noFilesFor(carrier: Carrier): ConversationDetail['noFiles'] {
  if (takesFiles(carrier)) return null;
  const { title, advice } = PROBLEMS.media_not_supported;
  return { code: 'media_not_supported', title, advice, detail: noFilesOver(carrier) };
}
