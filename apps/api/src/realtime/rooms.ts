/** Names of rooms; only ids of the caller's own workspace ever get into one. */
export const workspaceRoom = (workspaceId: string): string => `workspace:${workspaceId}`;
export const sessionRoom = (sessionId: string): string => `session:${sessionId}`;
export const conversationRoom = (workspaceId: string, conversationId: string): string =>
  `conversation:${workspaceId}:${conversationId}`;
