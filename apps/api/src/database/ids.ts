import { v7 } from 'uuid';

/** UUIDv7: sorts by the time it was made, so that indexes grow at one end. Never a cursor (see outbox). */
export const newId = (): string => v7();

/** Less than any id made at that instant or later (RFC 9562: the first 48 bits are milliseconds). */
export const firstIdAt = (at: Date): string => {
  const hex = at.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
};
