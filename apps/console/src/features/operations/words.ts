/** The words and figures of this page. */

export const REASONS: Record<string, string> = {
  no_signature: 'Signature missing',
  wrong_signature: 'Wrong signature',
  no_token: 'No token to check it with',
  stale: 'Signed at another time',
  too_large: 'Too large to be read',
  unreadable: 'The request could not be read',
  unknown_number: 'Unknown number',
  bad_sender: 'The sender cannot be read',
  unknown_message: 'No text of ours has this id',
  failed: 'It failed on our side',
};

/** A code, what else is said about it in brackets, and a message after a colon. */
const REASON = /^([a-z][a-z0-9_]*)(?: \((.+)\))?(?:: (.+))?$/s;

/** A reason in words: a code we know by its own, another one without code spelling, a sentence as it is. */
export function reasonInWords(reason: string): string {
  const [, code, more, message] = REASON.exec(reason) ?? [];
  if (code === undefined) return reason;
  const words = REASONS[code] ?? code.charAt(0).toUpperCase() + code.slice(1).replaceAll('_', ' ');
  return `${words}${more === undefined ? '' : ` (${more})`}${message === undefined ? '' : `: ${message}`}`;
}

/** "tried once", "tried 8 times". */
export const triesInWords = (attempts: number): string =>
  attempts === 1 ? 'tried once' : `tried ${attempts} times`;

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
