import { type RawWebhook, UnreadableWebhook } from './port';

/** A JSON object from outside: fields are read by path and kind, and whatever is not of that kind is not there. */
export class Json {
  constructor(private readonly value: unknown) {}

  /** Of an answer; what is no JSON has nothing in it. */
  static of(text: string): Json {
    try {
      return new Json(JSON.parse(text));
    } catch {
      return new Json(undefined);
    }
  }

  /** Of a webhook's body; throws UnreadableWebhook unless it is an object. */
  static ofBody(webhook: RawWebhook): Json {
    let parsed: unknown;
    try {
      parsed = JSON.parse(webhook.body.toString('utf8'));
    } catch {
      throw new UnreadableWebhook('The body is not well-formed JSON.');
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
      throw new UnreadableWebhook('The body is not a JSON object.');
    return new Json(parsed);
  }

  at(name: string): Json {
    const { value } = this;
    const own = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
    return new Json(own ? (value as Record<string, unknown>)[name] : undefined);
  }

  /** Strings and numbers as text, else empty. PostgreSQL stores no NUL and a text needs none. */
  get text(): string {
    const { value } = this;
    return typeof value === 'string' || typeof value === 'number'
      ? String(value).replaceAll('\u0000', '\uFFFD')
      : '';
  }

  /** A whole number within sane bounds, else the other. */
  count(otherwise: number): number {
    const number = Number(this.text || Number.NaN);
    return Number.isInteger(number) && number >= 0 && number < 1_000 ? number : otherwise;
  }

  /** An instant as it was written; null for what is none. */
  get instant(): string | null {
    return Number.isNaN(Date.parse(this.text)) ? null : this.text;
  }

  get items(): Json[] {
    return Array.isArray(this.value) ? this.value.map((item) => new Json(item)) : [];
  }
}
