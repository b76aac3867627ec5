/** The words and figures of this page. */

const REASONS: Record<string, string> = {
  signature_missing: 'Signature missing',
  signature_invalid: 'Wrong signature',
  unknown_connection: 'No connection has this address',
  unreadable_body: 'The body could not be read',
};

/** A reason in words: those we know by their code, others as they are, without code spelling. */
export function reasonInWords(reason: string): string {
  const known = REASONS[reason];
  if (known !== undefined) return known;
  if (!/^[a-z0-9_]+$/.test(reason)) return reason;
  const words = reason.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "480 B", "1.2 kB": bytes of a request, in thousands as carriers count them. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return `${(bytes / 1000).toLocaleString(undefined, { maximumFractionDigits: 1 })} kB`;
}

/** The fields of a form-encoded body, or null when it is something else. */
export function formFields(headers: Record<string, string>, body: string): [string, string][] | null {
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  if (!type.toLowerCase().includes('x-www-form-urlencoded') || !body.includes('=')) return null;
  return [...new URLSearchParams(body).entries()];
}
