const SECRET = /key|token|secret|pass|auth|signature/i;
/** Our own signed reference. */
const REFERENCE = /^ref$/i;
const PARAMETER = /([?&])([^=&#\s]+)=([^&#\s]*)/g;

/** A text with the secrets masked that stand in the queries of its addresses, as a gateway that cannot sign sends them. */
export const maskSecretParameters = (text: string): string => masked(text, (name) => SECRET.test(name));

/** The same for people: what they need no more than the secrets, our signed reference, is masked too. */
export const maskQuery = (text: string): string =>
  masked(text, (name) => SECRET.test(name) || REFERENCE.test(name));

const masked = (text: string, hides: (name: string) => boolean): string =>
  text.replace(PARAMETER, (whole, before: string, name: string) =>
    hides(decoded(name)) ? `${before}${name}=(masked)` : whole,
  );

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
