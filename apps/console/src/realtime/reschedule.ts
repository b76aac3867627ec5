// Another time for a scheduled text, from its thread or from the list of what waits.
import { API, conversationChangeSchema, type NewTime } from '@parley/contracts';
import { request } from '../api/client';
import { sayProblem } from '../ui/said';
import { applier } from './live';

/** @param sendAt ISO instant */
export async function reschedule(deliveryId: string, sendAt: string): Promise<void> {
  const body: NewTime = { sendAt };
  try {
    applier.change(
      await request(API.reschedule(deliveryId), { method: 'POST', body, schema: conversationChangeSchema }),
    );
  } catch (error) {
    sayProblem(error, 'It keeps its time');
  }
}
