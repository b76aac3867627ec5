/**
 * Gradual rollout of a set of rules: which contacts go by it. A pure function of contact and set, so that nothing is
 * stored per contact, every process decides alike, and raising the percentage only ever adds contacts.
 */

/** Places a contact may have: hundredths of a percent. */
const PLACES = 10_000;

/**
 * The contact's place in the line for a set, 0 to 99.99, spread evenly and anew for each salt.
 *
 * @param contactId the contact, who keeps the place whichever number they write to
 * @param salt what tells one rollout from another: the id of the set, so that it is not always the same contacts
 *   who come first
 */
export function rolloutPlace(contactId: string, salt: string): number {
  return (hash(`${salt}:${contactId}`) % PLACES) / 100;
}

/** Whether the contact goes by the set at this percentage (0: nobody, 100: everybody). */
export const isInRollout = (place: number, percent: number): boolean => place < percent;

/** FNV-1a, then the finisher of MurmurHash3 (both public domain), since FNV alone leaves neighbours close together. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
