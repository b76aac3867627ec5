// Texts per second taken in, stored and routed, over 16 connections, beside plain fastify and pg doing the same
// statements. Rounds of both alternate, so that a noisy minute hits both.
import { type Server, analyse, demoDatabase, startApi, startFloor } from './support/demo';
import { milliseconds, percentile, printTable } from './support/statistics';
import { Poster, type TextKind, makeText } from './support/texts';

const CONNECTIONS = 16;
const CUSTOMERS = 2_000;
const ROUND_MS = 8_000;
const ROUNDS = 2;
/** One in so many comes with a file, one in so many cannot be placed and is parked; the floor stores each plainly. */
const MEDIA_EVERY = 10;
const PARKED_EVERY = 50;

interface Result {
  perSecond: number;
  answers: number[];
}

let n = 0;

const kindOf = (count: number): TextKind =>
  count % PARKED_EVERY === 0 ? 'parked' : count % MEDIA_EVERY === 3 ? 'media' : 'plain';

/** Every connection posts its next text as soon as the last is acknowledged. */
async function load(server: Server, forMs: number): Promise<Result> {
  const url = `${server.url}/webhooks/demo-twilio`;
  const poster = new Poster(url, CONNECTIONS);
  const answers: number[] = [];
  const began = performance.now();
  const until = began + forMs;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < until) {
        n += 1;
        const text = makeText(url, n, CUSTOMERS, kindOf(n));
        const sent = performance.now();
        const status = await poster.post(text);
        if (status !== 200) throw new Error(`a text was answered ${status}`);
        answers.push(performance.now() - sent);
      }
    }),
  );
  poster.close();
  return { perSecond: answers.length / ((performance.now() - began) / 1_000), answers };
}

async function rounds(): Promise<{ ours: Result[]; floors: Result[] }> {
  const [our, floor] = [await demoDatabase('inbound'), await demoDatabase('floor')];
  const [api, bare] = [await startApi(our.env), await startFloor(floor.url)];
  const ours: Result[] = [];
  const floors: Result[] = [];
  try {
    await load(api, 2_000);
    await load(bare, 2_000);
    await analyse(floor.url);
    for (let round = 0; round < ROUNDS; round += 1) {
      floors.push(await load(bare, ROUND_MS));
      ours.push(await load(api, ROUND_MS));
    }
  } finally {
    await api.stop();
    await bare.stop();
    await our.drop();
    await floor.drop();
  }
  return { ours, floors };
}

const { ours, floors } = await rounds();
const mean = (results: Result[]): number =>
  results.reduce((sum, one) => sum + one.perSecond, 0) / results.length;
const [figure, floor] = [mean(ours), mean(floors)];
const answers = ours.flatMap((one) => one.answers);
const bare = floors.flatMap((one) => one.answers);
console.log(
  `\nTexts in, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${ROUND_MS / 1_000} s each; every ${MEDIA_EVERY}th with a file, every ${PARKED_EVERY}th parked\n`,
);
printTable([
  {
    what: 'texts per second',
    figure: figure.toFixed(0),
    floor: floor.toFixed(0),
    ratio: `${((100 * figure) / floor).toFixed(0)} %`,
    aim: '>= 50 %',
  },
  ...[0.5, 0.99, 1].map((share) => ({
    what: share === 1 ? 'slowest answer' : `answer p${share * 100}`,
    figure: milliseconds(percentile(answers, share)),
    floor: milliseconds(percentile(bare, share)),
    ratio: '',
    aim: share === 1 ? '<= 1000 ms' : '',
  })),
]);
