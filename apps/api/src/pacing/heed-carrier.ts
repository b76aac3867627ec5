import { type CarrierError, type LaneSettings, networkLane } from '@parley/domain';
import type { Tx } from '../database/tx';
import { CLOCK, type ClockRow, closeLane, LANE_SETTINGS, LANE_SETTINGS_JOINS } from './lanes';
import { knownNetwork } from './number-facts';

const SETTINGS = `
  SELECT ${LANE_SETTINGS} AS settings FROM business_number number ${LANE_SETTINGS_JOINS}
  WHERE number.workspace_id = $1 AND number.id = $2`;

/** The text that ran into it. */
export interface PacedText {
  workspace_id: string;
  business_number_id: string;
  to_address: string;
}

export const readClock = async (tx: Tx): Promise<ClockRow> => {
  const clock = await tx.one<ClockRow>(`SELECT ${CLOCK}`);
  if (!clock) throw new Error('the database told no time');
  return clock;
};

/**
 * Slows the lane that the carrier's word concerns, and no other: a pause it asked for closes the number, a used-up
 * allowance closes the network's lane until the reset. Only T-Mobile counts by the day, so it is meant where we do
 * not know the network.
 */
export async function heedCarrier(
  tx: Tx,
  text: PacedText,
  error: CarrierError,
  retryAfterMs: number | null,
  clock: ClockRow,
): Promise<void> {
  const { workspace_id: workspaceId } = text;
  if (error.class === 'wait_daily_reset') {
    const row = await tx.one<{ settings: LaneSettings }>(SETTINGS, [workspaceId, text.business_number_id]);
    if (!row) return;
    const network = (await knownNetwork(tx, workspaceId, text.to_address)) ?? 'tmobile';
    const { kind, key } = networkLane(row.settings, network);
    await closeLane(tx, { workspace_id: workspaceId, kind, key }, new Date(clock.reset_at_ms), 'daily_cap');
  } else if (retryAfterMs) {
    const until = new Date(clock.now_ms + retryAfterMs);
    const id = { workspace_id: workspaceId, kind: 'number', key: text.business_number_id } as const;
    await closeLane(tx, id, until, 'carrier_asked');
  }
}
