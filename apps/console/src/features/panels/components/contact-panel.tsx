import type { Contact, Conversation } from '@parley/contracts';
import { useQuery } from '@tanstack/react-query';
import { Chip } from '../../../ui/chip';
import { useNow } from '../../../ui/relative-time';
import { SkeletonBlock } from '../../../ui/skeletons';
import { ErrorState } from '../../../ui/states';
import { formatPhone } from '../../../ui/phone';
import { contactQuery } from '../api/panels';
import { countryName, languageName, lineInWords } from '../words';
import { ConsentCards } from './consent-cards';
import { ContactEmail } from './contact-email';
import { ContactLabels } from './contact-labels';
import { ContactName } from './contact-name';
import { ContactThreads } from './contact-threads';
import { ContactZone } from './contact-zone';
import classes from './panel.module.css';
import { WhySummary } from './why-summary';

interface ContactPanelProps {
  contactId: string;
  conversation: Conversation;
  /** Opens the full trace of the routing. */
  onShowWhy?: () => void;
}

/** Who is at the other end: name, permission to text, why the thread is here, facts, other threads. */
export function ContactPanel({ contactId, conversation, onShowWhy }: ContactPanelProps) {
  const query = useQuery(contactQuery(contactId, conversation.revision));
  if (query.data === undefined) {
    return (
      <section className={classes.panel} aria-label="Contact">
        {query.isError ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <SkeletonBlock lines={9} />
        )}
      </section>
    );
  }
  const contact = query.data;
  return (
    <section className={classes.panel} aria-label="Contact">
      <div className={classes.content}>
        <ContactName contact={contact} number={conversation.contact.number} />
        <ConsentCards contact={contact} revision={conversation.revision} />
        <WhySummary conversationId={conversation.id} revision={conversation.revision} onShowWhy={onShowWhy} />
        <About contact={contact} labels={conversation.labels} />
        <ContactThreads threads={contact.threads} currentId={conversation.id} />
      </div>
    </section>
  );
}

function About({ contact, labels }: { contact: Contact; labels: string[] }) {
  const now = useNow();
  const { timeZone, language, country, numbers, lines, email, externalId } = contact;
  return (
    <div className={classes.section}>
      <h3>About</h3>
      <dl className={classes.facts}>
        <dt>{numbers.length === 1 ? 'Number' : 'Numbers'}</dt>
        <dd>
          {numbers.map((number) => (
            <div key={number}>
              {formatPhone(number)}
              {lines
                .filter((line) => line.number === number)
                .map((line) => (
                  <div key={line.number} className={classes.line} dir="auto">
                    {lineInWords(line)}
                  </div>
                ))}
            </div>
          ))}
        </dd>
        {country === null ? null : (
          <>
            <dt>Country</dt>
            <dd>{countryName(country)}</dd>
          </>
        )}
        <dt>Email</dt>
        <dd>
          <ContactEmail contactId={contact.id} email={email} />
        </dd>
        {externalId === null ? null : (
          <>
            <dt>Customer id</dt>
            <dd dir="auto">{externalId}</dd>
          </>
        )}
        <dt>Language</dt>
        <dd>{language === null ? 'Not known' : languageName(language)}</dd>
        <dt>Local time</dt>
        <dd>
          <ContactZone contactId={contact.id} timeZone={timeZone} now={now} />
        </dd>
        <dt>Contact’s labels</dt>
        <dd>
          <ContactLabels contactId={contact.id} labels={contact.labels} />
        </dd>
        <dt>Thread’s labels</dt>
        <dd>{labels.length === 0 ? 'None' : labels.map((label) => <Chip key={label}>{label}</Chip>)}</dd>
      </dl>
    </div>
  );
}
