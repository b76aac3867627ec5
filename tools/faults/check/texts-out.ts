// What agents wrote: taken once, on the handset once at most.
import { HOURS } from '../business';
import { found, type Rule } from './finding';
import { deliveryOf, isOut } from './taken';
import { countBy } from './tally';

export const promisesAreKept: Rule = ({ promised, entries, forgotten }) => {
  const times = countBy(
    entries.filter((entry) => entry.client_id !== null),
    (entry) => entry.client_id ?? '',
  );
  return promised.flatMap(({ clientId, body }) => {
    const n = times.get(clientId) ?? 0;
    if (n === 0 && forgotten.promised.has(clientId)) return [];
    if (n === 0) return [found('lost', `reply "${body}" was taken and is in no thread`)];
    return n === 1 ? [] : [found('doubled', `reply "${body}" is there ${n} times`)];
  });
};

/** Whatever the database knows of it, what it has forgotten too: the carrier took each text once at most. */
export const outIsOnceAtMost: Rule = ({ deliveries, messages, reached }) => {
  const taken = countBy(messages.filter(isOut), deliveryOf);
  const onHandset = countBy(reached, (one) => one.id);
  const arrived = new Map<string, number>();
  for (const message of messages.filter(isOut)) {
    const id = deliveryOf(message);
    arrived.set(id, (arrived.get(id) ?? 0) + (onHandset.get(message.sid) ?? 0));
  }
  const twice = [...taken]
    .map(([id, gone]) => ({ id, gone, came: arrived.get(id) ?? 0 }))
    .filter(({ gone, came }) => gone > 1 || came > 1)
    .map(({ id, gone, came }) =>
      found('doubled', `delivery ${id}: taken ${gone} times, on the handset ${came} times`),
    );
  const never = deliveries
    .filter(({ state }) => state === 'delivered' || state === 'read')
    // An answer that a restored database made anew is recognised by the carrier's id of the forgotten one.
    .filter(({ id, carrier_ids: ids }) => !arrived.get(id) && !ids.some((sid) => onHandset.has(sid)))
    .map(({ id, state }) => found('lost', `delivery ${id} says ${state} and never arrived`));
  return [...twice, ...never];
};

/** By its words, so that two deliveries of one reply are seen too: every reply of the load has words of its own. */
export const wordsReachOnce: Rule = ({ promised, reached }) => {
  const times = countBy(reached, ({ to, body }) => `${to} ${body}`);
  const written = new Set(promised.map(({ body }) => body));
  return reached
    .filter(({ body }) => written.has(body))
    .filter(({ to, body }, n, all) => all.findIndex((one) => one.to === to && one.body === body) === n)
    .map(({ to, body }) => ({ to, body, n: times.get(`${to} ${body}`) ?? 0 }))
    .filter(({ n }) => n > 1)
    .map(({ to, body, n }) => found('doubled', `"${body}" is on ${to} ${n} times`));
};

/** An automatic answer answers a text; a text that is taken in a second time gets no second one. */
export const answeredOnce: Rule = ({ messages, reached }) => {
  const asked = countBy(
    messages.filter((one) => !isOut(one) && one.body.includes(HOURS.word)),
    ({ from, to }) => `${from} ${to}`,
  );
  const answers = countBy(
    reached.filter(({ body }) => body === HOURS.answer),
    ({ from, to }) => `${to} ${from}`,
  );
  return [...answers]
    .filter(([pair, n]) => n > (asked.get(pair) ?? 0))
    .map(([pair, n]) =>
      found('doubled', `${pair}: asked ${asked.get(pair) ?? 0} times, answered ${n} times`),
    );
};
