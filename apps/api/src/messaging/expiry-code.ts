import { isHoldCode } from '../quiet-hours/hold-texts';
import type { DeliveryRow } from './move-delivery';

export type ExpiryCode = 'parley:expired' | 'parley:quiet_expired' | 'parley:cap_expired';

type Waited = Pick<DeliveryRow, 'wait_code' | 'due_at' | 'expires_at'>;

/** Why a text grew too old. One whose window did come in time waited for its turn, like all others. */
export function expiryCode({ wait_code: code, due_at: dueAt, expires_at: expiresAt }: Waited): ExpiryCode {
  if (!isHoldCode(code) || dueAt < expiresAt) return 'parley:expired';
  return code === 'parley:quiet' ? 'parley:quiet_expired' : 'parley:cap_expired';
}
