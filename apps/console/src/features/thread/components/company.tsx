import { useViewers } from '../../../realtime/presence';
import { Avatar } from '../../../ui/avatar';
import classes from './thread.module.css';

/** Who else is looking at this thread, and who is writing in it. */
export function Company({ conversationId }: { conversationId: string }) {
  const viewers = useViewers(conversationId);
  const typing = viewers.filter((viewer) => viewer.typing);
  const shown = typing.length > 0 ? typing : viewers;
  if (shown.length === 0) return null;
  const names = new Intl.ListFormat(undefined).format(shown.map(({ name }) => name.split(' ')[0] ?? name));
  const verb = shown.length === 1 ? 'is' : 'are';
  return (
    <div className={classes.company}>
      {shown.slice(0, 3).map((viewer) => (
        <Avatar key={viewer.personId} name={viewer.name} seed={viewer.personId} size={18} />
      ))}
      <span data-typing={typing.length > 0 || undefined}>
        {typing.length > 0 ? `${names} ${verb} writing…` : `${names} ${verb} looking at this thread`}
      </span>
    </div>
  );
}
