// The customers' side of a journey where no handset page is needed: the simulator's own API.
import type { GivenFile } from './files';
import { BUSINESS } from './people';

export interface Reached {
  id: string;
  from: string;
  to: string;
  body: string;
  at: string;
  media: { id: string; contentType: string; bytes: number }[];
}

export interface Carrier {
  url: string;
  /** Where it hands texts in, as both sides spell it. */
  webhookUrl: string;
  /** A customer texts the business, with files or without. */
  text(from: string, body: string, files?: readonly GivenFile[]): Promise<void>;
  /** A customer texts a number of the carrier's account that the business does not know: the text is parked. */
  strayText(from: string, body: string): Promise<void>;
  /** What got to a handset: the truth, oldest first. */
  reached(number: string): Promise<Reached[]>;
  fault(fault: { number?: string; fault: string; times?: number; target?: string }): Promise<void>;
  clearFaults(): Promise<void>;
}

const STRAY = '+15005550077';

export function carrierAt(url: string, publicUrl: string): Carrier {
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`${url}${path}`, {
      method,
      ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    });
    if (!response.ok)
      throw new Error(
        `the simulator answered ${response.status} to ${method} ${path}: ${await response.text()}`,
      );
    return (response.status === 204 ? undefined : await response.json()) as T;
  };
  const webhookUrl = `${publicUrl}/webhooks/demo-twilio`;
  return {
    url,
    webhookUrl,
    text: (from, body, files = []) => {
      const media = files.map(({ mimeType, buffer }) => ({
        contentType: mimeType,
        base64: buffer.toString('base64'),
      }));
      return call('POST', '/simulator/inbound', { from, to: BUSINESS, body, media });
    },
    strayText: async (from, body) => {
      const number = { accountSid: 'AC00000000000000000000000000000001', webhookUrl, name: 'Stray' };
      await call('PUT', `/simulator/numbers/${encodeURIComponent(STRAY)}`, number);
      await call('POST', '/simulator/inbound', { from, to: STRAY, body });
    },
    reached: async (number) => {
      const path = `/simulator/handsets/${encodeURIComponent(number)}/messages`;
      return (await call<{ messages: Reached[] }>('GET', path)).messages;
    },
    fault: (fault) => call('POST', '/simulator/faults', fault),
    clearFaults: () => call('DELETE', '/simulator/faults'),
  };
}
