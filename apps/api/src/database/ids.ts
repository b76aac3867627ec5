import { v7 } from 'uuid';

/** UUIDv7: sorts by the time it was made, so that indexes grow at one end. Never a cursor (see outbox). */
export const newId = (): string => v7();
