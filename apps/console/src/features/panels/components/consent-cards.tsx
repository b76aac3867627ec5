import type { Contact, ContactConsent } from '@parley/contracts';
import { IconBan, IconCircleCheck, IconCircleDashed, IconPlayerPause } from '@tabler/icons-react';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { formatPhone } from '../../../ui/phone';
import { consentInWords, sourceInWords } from '../../../ui/consent-words';
import classes from './consent-cards.module.css';
import { ConsentLedger } from './consent-ledger';
import panel from './panel.module.css';

const dayMonthYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });

/** May this customer be texted? One card per number and brand, each with its proof. */
export function ConsentCards({ contact, revision }: { contact: Contact; revision: number }) {
  const canRead = useCan('consent.read');
  const [open, setOpen] = useState(false);
  const several = contact.consent.length > 1;
  return (
    <div className={panel.section}>
      <h3>Consent</h3>
      <div className={classes.cards}>
        {contact.consent.length === 0 ? (
          <p className={panel.quiet}>
            No permission is on record. Answering somebody who has written first is allowed.
          </p>
        ) : null}
        {contact.consent.map((consent) => (
          <Card key={`${consent.number} ${consent.brand}`} consent={consent} showNumber={several} />
        ))}
      </div>
      {canRead ? (
        <>
          <button
            type="button"
            className={`${panel.link} ${classes.proof}`}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Hide the proof' : 'Proof'}
          </button>
          {open ? <ConsentLedger contactId={contact.id} revision={revision} /> : null}
        </>
      ) : null}
    </div>
  );
}

const ICONS = {
  opted_in: IconCircleCheck,
  conversational: IconCircleCheck,
  none: IconCircleDashed,
  opted_out: IconBan,
  lapsed: IconBan,
} as const;

function Card({ consent, showNumber }: { consent: ContactConsent; showNumber: boolean }) {
  const { title, means, tone } = consentInWords(consent);
  const Icon = consent.held ? IconPlayerPause : ICONS[consent.state];
  const proof = [
    sourceInWords(consent),
    consent.since === null ? null : dayMonthYear.format(Date.parse(consent.since)),
  ].filter((part) => part !== null);
  return (
    <div className={classes.card} data-tone={tone}>
      <Icon size={17} stroke={2} aria-hidden />
      <div>
        <strong>{title}</strong>
        {showNumber ? (
          <div className={classes.where}>
            {formatPhone(consent.number)}, <bdi>{consent.brand}</bdi>
          </div>
        ) : null}
        <div className={classes.means}>{means}</div>
        {proof.length === 0 ? null : <div className={classes.source}>{proof.join(', ')}</div>}
      </div>
    </div>
  );
}
