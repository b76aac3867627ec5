import type { FaultCase } from '../case';
import { keyOf } from '../stage';

const TIMES = 50;

export const oneWebhookManyTimes: FaultCase = {
  number: 7,
  title: 'the same webhook 50 times in parallel',
  async strike({ stage, main, demand }) {
    await new Promise<void>((resolve) => {
      stage.front.meddler = async ({ url, body }, forward) => {
        if (!url.includes(main.business.slug) || !keyOf(body)?.startsWith('in:')) return forward();
        stage.front.meddler = undefined;
        const answers = await Promise.all(Array.from({ length: TIMES }, forward));
        const taken = answers.filter((answer) => answer?.status === 200).length;
        demand(taken === TIMES, `${taken} of ${TIMES} were answered 200`);
        resolve();
        return answers[0] ?? null;
      };
    });
  },
};
