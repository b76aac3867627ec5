import type { DeliveryState } from '@parley/domain';

/**
 * The state of a delivery that is named by its id. Said so that no partial index on the state serves it: those hold the
 * dead versions of every text that passed through, and to the planner they look empty, hence cheaper than the key.
 */
export const isState = (state: DeliveryState): string => `(delivery.state = '${state}') IS TRUE`;
