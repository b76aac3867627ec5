import type { CallRoom } from './call-room';
import type { Lane, LaneWait } from './lane';
import { type Leads, type WaitingText, inTurns } from './turns';

/** What waits at one number, and the lanes its texts pass. */
export interface NumberLine<Text extends WaitingText> {
  texts: readonly Text[];
  leads: Leads;
  /** Number, connection, account: one of them full holds all of them. */
  lanes: readonly Lane[];
  /** The lane of the text's network, where it has limits: full, it holds only this text. */
  networkLane: (text: Text) => Lane | null;
  /** A breaker that is half open lets so few through; shared by the numbers of the connection. */
  trial: { left: number } | null;
  /** Shared by all numbers: calls that its connection may still begin. */
  calls: CallRoom;
  connectionId: string;
}

export interface Chosen<Text> {
  /** To be sent now, in this order; their lanes are charged. */
  chosen: Text[];
  /** Held up by their network alone: to come back later, out of the way of the others. */
  deferred: { text: Text; atMs: number; wait: LaneWait }[];
}

/**
 * Which texts leave now. Priority first, over all numbers; within it each number's first text before any number's
 * second, and within a number the senders in turn. A text too old to be of use is let through uncharged: it is told
 * so at the last gate.
 */
export function chooseTexts<Text extends WaitingText & { expired: boolean }>(
  numbers: readonly NumberLine<Text>[],
  most: number,
): Chosen<Text> {
  const { chosen, deferred }: Chosen<Text> = { chosen: [], deferred: [] };
  const held = new Set<NumberLine<Text>>();
  for (const { text, number } of acrossNumbers(numbers)) {
    if (chosen.length >= most) break;
    if (text.expired) {
      chosen.push(text);
      continue;
    }
    if (held.has(number)) continue;
    const { trial, calls, connectionId } = number;
    if (
      trial?.left === 0 ||
      !calls.hasRoom(connectionId) ||
      !number.lanes.every((lane) => lane.hasRoom(text.segments))
    ) {
      held.add(number);
      continue;
    }
    const network = number.networkLane(text);
    if (network && !network.hasRoom(text.segments)) {
      deferred.push({ text, ...network.promise(text.segments) });
      continue;
    }
    for (const lane of number.lanes) lane.take(text.segments);
    network?.take(text.segments);
    if (trial) trial.left -= 1;
    calls.take(connectionId);
    chosen.push(text);
  }
  return { chosen, deferred };
}

interface Placed<Text extends WaitingText> {
  text: Text;
  number: NumberLine<Text>;
  /** Place among the texts of its priority at its number. */
  place: number;
}

function acrossNumbers<Text extends WaitingText>(numbers: readonly NumberLine<Text>[]): Placed<Text>[] {
  return numbers
    .flatMap((number) => {
      const places = new Map<number, number>();
      return inTurns(number.texts, number.leads).map((text): Placed<Text> => {
        const place = places.get(text.priority) ?? 0;
        places.set(text.priority, place + 1);
        return { text, number, place };
      });
    })
    .sort((a, b) => a.text.priority - b.text.priority || a.place - b.place);
}
