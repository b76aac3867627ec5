import type { BusinessNumber, Handset, NewFault } from './shapes';

/** Addresses are relative to the page, so that it also works behind a prefix. */
const BASE = 'simulator';

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${BASE}${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Error('The simulator does not answer.');
  });
  if (!response.ok) throw new Error(await reason(response));
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** The problem's own words, its fields first: they say what to do. */
async function reason(response: Response): Promise<string> {
  try {
    const problem = (await response.json()) as { title?: string; fields?: { message: string }[] };
    return problem.fields?.[0]?.message ?? problem.title ?? `HTTP ${response.status}`;
  } catch {
    return `HTTP ${response.status}`;
  }
}

export const eventsAddress = `${BASE}/events`;

export const read = <T>(path: string): Promise<T> => call<T>('GET', path);

export const sendText = (from: string, to: string, body: string): Promise<unknown> =>
  call('POST', '/inbound', { from, to, body });

export const changeHandset = (number: string, change: Partial<Omit<Handset, 'number'>>): Promise<Handset> =>
  call('PUT', `/handsets/${encodeURIComponent(number)}`, change);

export const changeNumber = ({ number, ...settings }: BusinessNumber): Promise<unknown> =>
  call('PUT', `/numbers/${encodeURIComponent(number)}`, settings);

export const setFault = (fault: NewFault): Promise<unknown> => call('POST', '/faults', fault);
export const removeFault = (id: number): Promise<unknown> => call('DELETE', `/faults/${id}`);
export const clearFaults = (): Promise<unknown> => call('DELETE', '/faults');
export const forgetEverything = (): Promise<unknown> => call('POST', '/reset');
