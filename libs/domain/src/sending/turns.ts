/**
 * Whose text is next. Priority comes first; within a priority the senders take turns, each text as heavy as its
 * segments, so that one sender's ten thousand texts make nobody else wait for more than a turn.
 *
 * A sender's lead is how many segments it had beyond the sender whose turn it was. Leads are the only thing that is
 * kept (start-time fair queueing with the clock always at zero): who rested has none, and nobody saves any up.
 */
export type Leads = Readonly<Record<string, number>>;

export interface WaitingText {
  sender: string;
  segments: number;
  /** 1 leaves first. */
  priority: number;
  dueAtMs: number;
}

/** The texts in the order they should leave. Texts of one sender and priority keep the order they came in. */
export function inTurns<Text extends WaitingText>(texts: readonly Text[], leads: Leads): Text[] {
  const order: Text[] = [];
  const lead = new Map(Object.entries(leads));
  for (const priority of [...new Set(texts.map((text) => text.priority))].sort((a, b) => a - b)) {
    const lines = linesOf(texts.filter((text) => text.priority === priority));
    while (lines.size > 0) {
      const [sender, line] = nextLine(lines, lead);
      const text = line.shift();
      if (line.length === 0) lines.delete(sender);
      if (!text) continue;
      lead.set(sender, (lead.get(sender) ?? 0) + text.segments);
      order.push(text);
    }
  }
  return order;
}

/** The leads after these texts have left, in this order. */
export function leadsAfter(leads: Leads, served: readonly Pick<WaitingText, 'sender' | 'segments'>[]): Leads {
  const next = new Map(Object.entries(leads));
  for (const { sender, segments } of served) {
    const started = next.get(sender) ?? 0;
    next.set(sender, started + segments);
    if (started > 0) {
      for (const [other, lead] of next) {
        if (lead > started) next.set(other, lead - started);
        else next.delete(other);
      }
    }
  }
  return Object.fromEntries(next);
}

function linesOf<Text extends WaitingText>(texts: readonly Text[]): Map<string, Text[]> {
  const lines = new Map<string, Text[]>();
  for (const text of texts) {
    const line = lines.get(text.sender);
    if (line) line.push(text);
    else lines.set(text.sender, [text]);
  }
  return lines;
}

/** The least lead goes; of equals, whose text has been due longest. */
function nextLine<Text extends WaitingText>(
  lines: ReadonlyMap<string, Text[]>,
  lead: ReadonlyMap<string, number>,
): [string, Text[]] {
  let best: [string, Text[]] | undefined;
  let bestLead = Number.POSITIVE_INFINITY;
  for (const [sender, line] of lines) {
    const own = lead.get(sender) ?? 0;
    const older = best && (line[0]?.dueAtMs ?? 0) < (best[1][0]?.dueAtMs ?? 0);
    if (own < bestLead || (own === bestLead && older)) [best, bestLead] = [[sender, line], own];
  }
  if (!best) throw new Error('no line is waiting');
  return best;
}
