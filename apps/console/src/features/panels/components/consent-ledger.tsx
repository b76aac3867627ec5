import type { ConsentEvent } from '@parley/contracts';
import { useQuery } from '@tanstack/react-query';
import { SkeletonBlock } from '../../../ui/skeletons';
import { ErrorState } from '../../../ui/states';
import { formatPhone } from '../../../ui/phone';
import { consentQuery } from '../api/panels';
import { actionInWords, keptInWords, sourceInWords } from '../../../ui/consent-words';
import { languageName } from '../words';
import classes from './consent-ledger.module.css';
import panel from './panel.module.css';

const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/** The ledger of this contact, newest first: what was said, when, where and in which words. Never edited. */
export function ConsentLedger({ contactId, revision }: { contactId: string; revision: number }) {
  const query = useQuery(consentQuery(contactId, revision));
  if (query.data === undefined) {
    return query.isError ? (
      <ErrorState error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <SkeletonBlock lines={3} />
    );
  }
  const events = query.data.items.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  if (events.length === 0) return <p className={panel.quiet}>The ledger has no entry for this contact.</p>;
  return (
    <ol className={classes.ledger} aria-label="Consent ledger">
      {events.map((event) => (
        <Event key={event.id} event={event} />
      ))}
    </ol>
  );
}

function Event({ event }: { event: ConsentEvent }) {
  const by = event.actor.kind === 'person' || event.actor.kind === 'api' ? `by ${event.actor.name}` : null;
  const facts = [
    formatPhone(event.number),
    event.brand,
    event.language === null ? null : languageName(event.language),
    by,
    event.ruleVersion === null ? null : `word list ${event.ruleVersion}`,
  ].filter((fact) => fact !== null);
  return (
    <li className={classes.event} data-action={event.action}>
      <div className={classes.line}>
        <strong>{actionInWords(event.action)}</strong>
        <time dateTime={event.at}>{exact.format(Date.parse(event.at))}</time>
      </div>
      <div>
        {sourceInWords(event)}
        {event.kept.length === 0 ? null : `. Goes on: ${keptInWords(event.kept)}`}
        {event.offered === null
          ? null
          : `. Asked to reply “${event.offered.word}” for ${keptInWords(event.offered.purposes)}`}
      </div>
      {event.wording === null ? null : <blockquote dir="auto">{event.wording}</blockquote>}
      <div className={classes.facts}>{facts.join(', ')}</div>
    </li>
  );
}
