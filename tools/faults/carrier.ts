/** A message as the carrier knows it. */
export interface CarrierMessage {
  sid: string;
  direction: 'inbound' | 'outbound-api';
  from: string;
  to: string;
  body: string;
  status: string;
  statusCallback: string | null;
  /** Ms, by the carrier's clock. */
  createdAt: number;
}

export interface Reached {
  id: string;
  from: string;
  to: string;
  body: string;
}

export interface CarrierFault {
  fault: string;
  number?: string;
  rate?: number;
  times?: number;
  delayMs?: number;
  target?: 'inbound' | 'status' | 'all';
}

/** The simulator's own interface: texting in, setting faults, reading the truth. */
export class CarrierDesk {
  constructor(readonly url: string) {}

  /** A customer texts a business; resolves when the webhook was answered, or after two seconds. */
  text(from: string, to: string, body: string): Promise<{ id: string }> {
    return this.call('POST', '/simulator/inbound', { from, to, body });
  }

  async messages(): Promise<CarrierMessage[]> {
    return (await this.call<{ messages: CarrierMessage[] }>('GET', '/simulator/messages')).messages;
  }

  async reached(handset: string): Promise<Reached[]> {
    const path = `/simulator/handsets/${encodeURIComponent(handset)}/messages`;
    return (await this.call<{ messages: Reached[] }>('GET', path)).messages;
  }

  async fault(fault: CarrierFault): Promise<void> {
    await this.call('POST', '/simulator/faults', fault);
  }

  async clearFaults(): Promise<void> {
    await this.call('DELETE', '/simulator/faults');
  }

  async provision(
    number: string,
    { authToken, ...settings }: { accountSid: string; authToken: string; webhookUrl: string },
  ): Promise<void> {
    await this.call('PUT', `/simulator/accounts/${settings.accountSid}`, { authToken });
    await this.call('PUT', `/simulator/numbers/${encodeURIComponent(number)}`, settings);
  }

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`the simulator answered ${response.status} to ${method} ${path}`);
    return (response.status === 204 ? undefined : await response.json()) as T;
  }
}
