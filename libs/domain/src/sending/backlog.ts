import { type Lane } from './lane';
import { type Network } from './networks';
import { commonLanes, type DefaultLane, type LaneSettings, networkLane } from './text-lanes';

/** Segments by the network they go to. */
export type Segments = Readonly<Partial<Record<Network | 'unknown', number>>>;

/** What waits at a number for one purpose, and is held back by nobody. */
export interface Line {
  settings: LaneSettings;
  priority: number;
  segments: Segments;
}

const nameOf = ({ kind, key }: Pick<DefaultLane, 'kind' | 'key'>): string => `${kind} ${key}`;

/** The lanes that segments of a number pass, each with how many. */
function passing(
  settings: LaneSettings,
  segments: Segments,
): Map<string, { lane: DefaultLane; count: number }> {
  const lanes = new Map<string, { lane: DefaultLane; count: number }>();
  const add = (lane: DefaultLane, count: number) => {
    const known = lanes.get(nameOf(lane));
    lanes.set(nameOf(lane), { lane, count: (known?.count ?? 0) + count });
  };
  const common = commonLanes(settings);
  for (const [network, count] of Object.entries(segments) as [Network | 'unknown', number][]) {
    if (count <= 0) continue;
    for (const lane of common) add(lane, count);
    add(networkLane(settings, network === 'unknown' ? null : network), count);
  }
  return lanes;
}

/** All that waits in a workspace, to say how long a part of it takes: as long as the slowest of its lanes. */
export class Backlog {
  private readonly lines: readonly (Line & { passes: ReturnType<typeof passing> })[];

  constructor(
    lines: readonly Line[],
    private readonly laneOf: (lane: DefaultLane) => Lane,
  ) {
    this.lines = lines.map((line) => ({ ...line, passes: passing(line.settings, line.segments) }));
  }

  /**
   * How long until these segments of one number and priority have left. Before them goes what is more urgent and
   * shares a lane; numbers take turns, so of an equal line at another number goes as much as of this one.
   */
  leavesInMs(settings: LaneSettings, priority: number, own: Segments): number {
    const times = [...passing(settings, own).entries()].map(([name, { lane, count }]) => {
      let segments = count;
      for (const line of this.lines) {
        const part = line.passes.get(name)?.count ?? 0;
        if (line.priority < priority) segments += part;
        else if (line.priority === priority && line.settings.numberId !== settings.numberId)
          segments += Math.min(part, count);
      }
      return this.laneOf(lane).clearsInMs(segments);
    });
    return Math.max(0, ...times);
  }
}
