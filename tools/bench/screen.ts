// From the webhook to the screens: 100 texts a second, 20 agents' sockets in this process, the api in another.
// Beside it plain fastify, pg and socket.io doing the same statements and bytes.
import { type Socket, io } from 'socket.io-client';
import { type Server, analyse, demoDatabase, startApi, startFloor } from './support/demo';
import { milliseconds, percentile, printTable, times } from './support/statistics';
import { Poster, makeText } from './support/texts';

const PER_SECOND = 100;
const AGENTS = 20;
const CUSTOMERS = 500;
const ROUND_MS = 10_000;
const ROUNDS = 2;
const STRAGGLERS_MS = 2_000;

interface Result {
  screens: number[];
  answers: number[];
  missed: number;
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: 'agent@demo.parley.test', password: 'parley-demo' }),
  });
  if (!response.ok) throw new Error(`sign-in answered ${response.status}`);
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

async function connect(url: string, cookie: string | null): Promise<Socket[]> {
  const sockets = Array.from({ length: AGENTS }, () =>
    io(url, { transports: ['websocket'], forceNew: true, ...(cookie ? { extraHeaders: { cookie } } : {}) }),
  );
  await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<void>((resolve, reject) => {
          socket.once('connect', resolve);
          socket.once('connect_error', reject);
        }),
    ),
  );
  return sockets;
}

let n = 0;

async function round(server: Server, sockets: readonly Socket[], forMs: number): Promise<Result> {
  const url = `${server.url}/webhooks/demo-twilio`;
  const poster = new Poster(url, 64);
  const sentAt = new Map<string, number>();
  const result: Result = { screens: [], answers: [], missed: 0 };
  const hear = (event: { conversation: { preview: { body: string } | null } }): void => {
    const mark = event.conversation.preview?.body.split('#')[1];
    const at = mark === undefined ? undefined : sentAt.get(mark);
    if (at !== undefined) result.screens.push(performance.now() - at);
  };
  for (const socket of sockets) socket.on('conversation.changed', hear);

  const posts: Promise<void>[] = [];
  const began = performance.now();
  for (let count = 0; count * (1_000 / PER_SECOND) < forMs; count += 1) {
    const wait = began + count * (1_000 / PER_SECOND) - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const text = makeText(url, (n += 1), CUSTOMERS);
    const sent = performance.now();
    sentAt.set(text.id.slice(2, 10), sent);
    posts.push(
      poster.post(text).then((status) => {
        if (status !== 200) throw new Error(`a text was answered ${status}`);
        result.answers.push(performance.now() - sent);
      }),
    );
  }
  await Promise.all(posts);
  const expected = posts.length * sockets.length;
  const until = performance.now() + STRAGGLERS_MS;
  while (result.screens.length < expected && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 20));
  result.missed = expected - result.screens.length;
  for (const socket of sockets) socket.off('conversation.changed', hear);
  poster.close();
  return result;
}

async function rounds(): Promise<{ ours: Result; floors: Result }> {
  const [our, floor] = [await demoDatabase('screen'), await demoDatabase('floor')];
  const [api, bare] = [await startApi(our.env), await startFloor(floor.url)];
  const ours: Result = { screens: [], answers: [], missed: 0 };
  const floors: Result = { screens: [], answers: [], missed: 0 };
  const sockets = {
    ours: await connect(api.url, await signIn(api.url)),
    floors: await connect(bare.url, null),
  };
  try {
    await round(api, sockets.ours, 3_000);
    await round(bare, sockets.floors, 3_000);
    await analyse(floor.url);
    for (let count = 0; count < ROUNDS; count += 1) {
      add(floors, await round(bare, sockets.floors, ROUND_MS));
      add(ours, await round(api, sockets.ours, ROUND_MS));
    }
  } finally {
    for (const socket of [...sockets.ours, ...sockets.floors]) socket.disconnect();
    await api.stop();
    await bare.stop();
    await our.drop();
    await floor.drop();
  }
  return { ours, floors };
}

function add(sum: Result, one: Result): void {
  sum.screens.push(...one.screens);
  sum.answers.push(...one.answers);
  sum.missed += one.missed;
}

const { ours, floors } = await rounds();
const line = (what: string, share: number, of: 'screens' | 'answers', aim: string) => {
  const [figure, floor] = [percentile(ours[of], share), percentile(floors[of], share)];
  return {
    what,
    figure: milliseconds(figure),
    floor: milliseconds(floor),
    ratio: times(figure / floor),
    aim,
  };
};
console.log(
  `\nWebhook to screen, ${PER_SECOND} texts/s, ${AGENTS} agents, ${ours.screens.length} deliveries, ${ours.missed} missed\n`,
);
printTable([
  line('screen p50', 0.5, 'screens', '<= 2.5x'),
  line('screen p99', 0.99, 'screens', '<= 4x'),
  line('answer p50', 0.5, 'answers', ''),
  line('answer p99', 0.99, 'answers', '<= 50 ms'),
]);
process.exit(0);
