import { Injectable } from '@nestjs/common';
import type { HeldTexts } from '@parley/contracts';
import { Database } from '../database/database';
import { HOLD_CODES } from './hold-texts';

/** Of a scheduled text, what was said when it was written. */
const OF_THREAD = `
  SELECT id AS "deliveryId", wait_detail AS hold FROM delivery
  WHERE workspace_id = $1 AND conversation_id = $2 AND wait_detail IS NOT NULL
    AND (state = 'scheduled' OR state = 'queued' AND wait_code IN (${HOLD_CODES}) AND due_at > clock_timestamp())
  ORDER BY entry_position`;

/** What of a thread waits for quiet hours to end or for a cap, for its bubbles. */
@Injectable()
export class HeldTextsQuery {
  constructor(private readonly database: Database) {}

  async ofThread(workspaceId: string, conversationId: string): Promise<HeldTexts> {
    return {
      items: await this.database.query<HeldTexts['items'][number]>(OF_THREAD, [workspaceId, conversationId]),
    };
  }
}
