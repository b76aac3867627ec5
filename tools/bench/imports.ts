// A file of consents, from its upload to the last line in the ledger, beside plain inserts of the same rows in as many
// transactions: no chain, no locks, no evidence that is hashed, nothing asked before. A number of lines may be given.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { demoDatabase, type Server, startApi } from './support/demo';
import { printTable } from './support/statistics';

const LINES = Number(process.argv[2] ?? 100_000);
/** Lines of one transaction, as the import has them. */
const CHECKED_AT_ONCE = 500;
const WRITTEN_AT_ONCE = 50;
const SUPERVISOR = { email: 'supervisor@demo.parley.test', password: 'parley-demo' };
const HEAD = 'number,state,captured_at,method,wording,language,reference,actor';

const numberOf = (n: number): string => `+1${2_120_000_000 + n}`;
const lineOf = (n: number): string =>
  `${numberOf(n)},opted_in,2026-01-02T03:04:05Z,web_form,"Yes, text me about my orders",en,form ${n},Sam`;

/** Seconds that each step took. */
interface Steps {
  checked: number;
  written: number;
}

interface Import {
  id: string;
  state: 'checking' | 'refused' | 'checked' | 'applying' | 'done';
  counts: Record<string, number>;
}

const secondsSince = (began: number): number => (performance.now() - began) / 1_000;

async function importFile(api: Server, brandId: string): Promise<Steps> {
  const signIn = await fetch(`${api.url}/api/v1/session`, {
    method: 'POST',
    headers: { origin: api.url, 'content-type': 'application/json' },
    body: JSON.stringify(SUPERVISOR),
  });
  if (!signIn.ok) throw new Error(`signing in was answered ${signIn.status}`);
  const cookie = signIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const ask = async (path: string, init: RequestInit = {}): Promise<Import> => {
    const headers = { origin: api.url, cookie, 'content-type': 'text/csv' };
    const answer = await fetch(`${api.url}/api/v1/consent/imports${path}`, { headers, ...init });
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Import;
  };
  const reaches = async (id: string, state: Import['state']): Promise<Import> => {
    for (;;) {
      const found = await ask(`/${id}`);
      if (found.state === state) return found;
      if (found.state === 'refused') throw new Error('the file was refused');
      await sleep(100);
    }
  };
  const file = [HEAD, ...Array.from({ length: LINES }, (_, n) => lineOf(n))].join('\n');
  const query = new URLSearchParams({ kind: 'consent', name: 'bench.csv', brandId });
  const uploaded = performance.now();
  const { id } = await ask(`?${query.toString()}`, { method: 'POST', body: file });
  await reaches(id, 'checked');
  const checked = secondsSince(uploaded);
  const told = performance.now();
  await ask(`/${id}/apply`, { method: 'POST', headers: { origin: api.url, cookie } });
  const { counts } = await reaches(id, 'done');
  if (counts['written'] !== LINES) throw new Error(`of ${LINES} lines ${counts['written']} were written`);
  return { checked, written: secondsSince(told) };
}

/** The same rows, in tables of the same columns and indexes with no triggers and no foreign keys. */
async function insertPlainly(client: pg.Client, workspaceId: string, brandId: string): Promise<Steps> {
  for (const table of ['consent_import_line', 'recipient', 'consent_event', 'consent_evidence'])
    await client.query(`CREATE TABLE floor_${table} (LIKE ${table} INCLUDING DEFAULTS INCLUDING INDEXES)`);
  const importId = crypto.randomUUID();
  const key = `\\x${'ab'.repeat(32)}`;
  const insert = async (table: string, rows: object[]): Promise<void> => {
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    await client.query({
      name: table,
      text: `INSERT INTO floor_${table} (${columns})
        SELECT ${columns} FROM jsonb_populate_recordset(NULL::floor_${table}, $1::jsonb)`,
      values: [JSON.stringify(rows)],
    });
  };
  const inTransactions = async (size: number, work: (from: number, to: number) => Promise<void>) => {
    const began = performance.now();
    for (let from = 0; from < LINES; from += size) {
      await client.query('BEGIN');
      await work(from, Math.min(LINES, from + size));
      await client.query('COMMIT');
    }
    return secondsSince(began);
  };
  const rowsOf = <Row>(from: number, to: number, row: (n: number) => Row): Row[] =>
    Array.from({ length: to - from }, (_, n) => row(from + n));

  const checked = await inTransactions(CHECKED_AT_ONCE, (from, to) =>
    insert(
      'consent_import_line',
      rowsOf(from, to, (n) => ({
        workspace_id: workspaceId,
        import_id: importId,
        line: n + 2,
        number: numberOf(n),
        given: { number: numberOf(n), state: 'opted_in', wording: 'Yes, text me about my orders' },
        key,
        outcome: 'ready',
        code: 'applies',
      })),
    ),
  );
  const at = new Date().toISOString();
  const written = await inTransactions(WRITTEN_AT_ONCE, async (from, to) => {
    const ids = rowsOf(from, to, (n) => ({ n, recipient: crypto.randomUUID(), event: crypto.randomUUID() }));
    await insert(
      'recipient',
      ids.map(({ n, recipient }) => ({
        workspace_id: workspaceId,
        id: recipient,
        brand_id: brandId,
        number: numberOf(n),
        state: 'opted_in',
      })),
    );
    await insert(
      'consent_event',
      ids.map(({ recipient, event }) => ({
        workspace_id: workspaceId,
        id: event,
        recipient_id: recipient,
        action: 'opt_in',
        source: 'import',
        actor_kind: 'person',
        at,
        leads_to: 'opted_in',
        import_id: importId,
        import_key: key,
        position: 1,
        hash: key,
      })),
    );
    await insert(
      'consent_evidence',
      ids.map(({ event }) => ({
        workspace_id: workspaceId,
        consent_event_id: event,
        wording: 'Yes, text me about my orders',
        salt: key,
      })),
    );
  });
  return { checked, written };
}

async function measure(): Promise<{ ours: Steps; floor: Steps }> {
  const demo = await demoDatabase('imports');
  const client = new pg.Client({ connectionString: demo.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ workspace_id: string; brand_id: string }>(
      `SELECT workspace_id, brand_id FROM business_number WHERE number = '+15005550006'`,
    );
    const [seeded] = rows;
    if (!seeded) throw new Error('the database is not seeded');
    const api = await startApi(demo.env);
    const ours = await importFile(api, seeded.brand_id).finally(() => api.stop());
    return { ours, floor: await insertPlainly(client, seeded.workspace_id, seeded.brand_id) };
  } finally {
    await client.end();
    await demo.drop();
  }
}

const { ours, floor } = await measure();
const rowOf = (what: string, ourSeconds: number, floorSeconds: number) => [
  {
    what: `${what}, s`,
    figure: ourSeconds.toFixed(1),
    floor: floorSeconds.toFixed(1),
    ratio: '',
    aim: '',
  },
  {
    what: `${what}, lines/s`,
    figure: (LINES / ourSeconds).toFixed(0),
    floor: (LINES / floorSeconds).toFixed(0),
    ratio: `${((100 * floorSeconds) / ourSeconds).toFixed(0)} %`,
    aim: '',
  },
];
console.log(
  `\nA file of ${LINES.toLocaleString('en')} consents: checked ${CHECKED_AT_ONCE} lines a transaction, written ${WRITTEN_AT_ONCE}; the floor inserts the same rows\n`,
);
printTable([
  ...rowOf('checked', ours.checked, floor.checked),
  ...rowOf('written', ours.written, floor.written),
]);
