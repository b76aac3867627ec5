// The api as a program sees it: what the database holds, to compare the screens with.
import { PASSWORD, type Person } from './people';

export interface StoredEntry {
  position: number;
  revision: number;
  kind: 'text_in' | 'text_out' | 'note' | 'event';
  body?: string;
  origin?: string;
  delivery?: { state: string };
}

export interface StoredThread {
  id: string;
  queueId: string | null;
  status: string;
  assigneeId: string | null;
  lastPosition: number;
  contact: { number: string };
}

export interface Office {
  threads(view?: string): Promise<StoredThread[]>;
  /** The thread with a customer; throws when there is none. */
  threadWith(number: string): Promise<StoredThread>;
  /** Its entries, in order. */
  entriesWith(number: string): Promise<StoredEntry[]>;
  /** What was said and noted in it, in order. */
  wordsWith(number: string): Promise<string[]>;
  reply(number: string, body: string): Promise<void>;
}

/** Signs a person in and speaks for them over the API. */
export async function officeOf(url: string, person: Person): Promise<Office> {
  const call = async <T>(path: string, body?: object, cookie = ''): Promise<{ value: T; cookie: string }> => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok)
      throw new Error(`the api answered ${response.status} to ${path}: ${await response.text()}`);
    const set = response.headers.getSetCookie().map((one) => one.split(';')[0]);
    return { value: (await response.json()) as T, cookie: set.join('; ') };
  };
  const { cookie } = await call('/session', { email: person.email, password: PASSWORD });
  const get = async <T>(path: string): Promise<T> => (await call<T>(path, undefined, cookie)).value;

  const threads = async (view = 'all') =>
    (await get<{ items: StoredThread[] }>(`/conversations?view=${view}&limit=100`)).items;
  const threadWith = async (number: string) => {
    const found = (await threads()).find((thread) => thread.contact.number === number);
    if (!found) throw new Error(`there is no running thread with ${number}`);
    return found;
  };
  const entriesWith = async (number: string) => {
    const { id } = await threadWith(number);
    return (await get<{ items: StoredEntry[] }>(`/conversations/${id}/entries?after=0&limit=200`)).items;
  };
  return {
    threads,
    threadWith,
    entriesWith,
    wordsWith: async (number) => (await entriesWith(number)).flatMap(({ body }) => body ?? []),
    reply: async (number, body) => {
      const { id, lastPosition } = await threadWith(number);
      await call(
        `/conversations/${id}/replies`,
        { clientId: crypto.randomUUID(), body, basedOnPosition: lastPosition },
        cookie,
      );
    },
  };
}
