/** The inbox: list, thread and side panel, composed from their features. */
export function InboxPage() {
  return <h1>Inbox</h1>;
}
