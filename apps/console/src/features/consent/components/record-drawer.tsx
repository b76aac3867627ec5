import { Button, Drawer } from '@mantine/core';
import type { ConsentRecord } from '@parley/contracts';
import { IconFileDownload, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { consentInWords, sourceInWords } from '../../../ui/consent-words';
import { formatPhone } from '../../../ui/phone';
import { RelativeTime } from '../../../ui/relative-time';
import { SkeletonBlock } from '../../../ui/skeletons';
import { ErrorState } from '../../../ui/states';
import { proofAddress, recordQuery } from '../api/consent';
import { FORM_WORDS } from '../words';
import { ChainBadge } from './chain-badge';
import { EnterDialog } from './enter-dialog';
import { Ledger } from './ledger';
import classes from './record.module.css';

/** Everything on record of one number, beside the list. What it showed stays while it slides away. */
export function RecordDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const [last, setLast] = useState(id);
  const [entering, setEntering] = useState(false);
  if (id !== null && id !== last) setLast(id);
  return (
    <Drawer
      opened={id !== null}
      onClose={onClose}
      position="right"
      size="40rem"
      title="Consent of a number"
      // Escape is for the dialog over it alone.
      closeOnEscape={!entering}
    >
      {last === null ? null : <Loaded id={last} entering={entering} onEntering={setEntering} />}
    </Drawer>
  );
}

interface Entering {
  entering: boolean;
  onEntering: (entering: boolean) => void;
}

function Loaded({ id, ...entry }: { id: string } & Entering) {
  const query = useQuery(recordQuery(id));
  if (query.isPending) return <SkeletonBlock lines={8} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <Record record={query.data} {...entry} />;
}

function Record({ record, entering, onEntering }: { record: ConsentRecord } & Entering) {
  const { recipient, conversationId, lines, lineCount, findings, accesses } = record;
  const { title, means, tone } = consentInWords(recipient);
  const phone = formatPhone(recipient.number);
  return (
    <div className={classes.record}>
      <header>
        <h2>
          <bdi>{recipient.name ?? phone}</bdi>
        </h2>
        <p className={classes.quiet}>
          {recipient.name === null ? null : <>{phone}, </>}
          <bdi>{recipient.brand.name}</bdi>
          {conversationId === null ? null : (
            <>
              {', '}
              <Link to="/inbox/$view/$conversationId" params={{ view: 'all', conversationId }}>
                its thread
              </Link>
            </>
          )}
        </p>
      </header>
      <section className={classes.card} data-tone={tone} aria-label="What holds">
        <strong>{title}</strong>
        <p>{means}</p>
        {recipient.since === null ? null : (
          <p className={classes.quiet}>
            {sourceInWords(recipient)}, <RelativeTime at={recipient.saidAt ?? recipient.since} ago />
          </p>
        )}
      </section>
      <div className={classes.actions}>
        <Button
          component="a"
          variant="default"
          href={proofAddress(recipient.number, 'html')}
          target="_blank"
          rel="noreferrer"
          leftSection={<IconPrinter size={16} stroke={2} aria-hidden />}
        >
          Proof to print
        </Button>
        <Button
          component="a"
          variant="default"
          href={proofAddress(recipient.number, 'json')}
          download
          leftSection={<IconFileDownload size={16} stroke={2} aria-hidden />}
        >
          Signed proof
        </Button>
        <Button onClick={() => onEntering(true)}>
          {recipient.state === 'opted_out' && recipient.kept.length === 0 ? 'Record consent…' : 'Opt out…'}
        </Button>
      </div>
      <section aria-labelledby="consent-ledger">
        <div className={classes.sectionHead}>
          <h3 id="consent-ledger">Ledger</h3>
          <ChainBadge findings={findings} />
        </div>
        <Ledger lines={lines} findings={findings} />
        {lineCount > lines.length ? (
          <p className={classes.quiet}>
            The newest {lines.length.toLocaleString()} of {lineCount.toLocaleString()} lines; the proof holds
            them all.
          </p>
        ) : null}
      </section>
      <section aria-labelledby="consent-proofs">
        <h3 id="consent-proofs">Proofs made of this number</h3>
        {accesses.length === 0 ? (
          <p className={classes.quiet}>None so far. Each one that is made leaves a line here.</p>
        ) : (
          <ul className={classes.accesses}>
            {accesses.map(({ id, at, form, by }) => (
              <li key={id}>
                <span dir="auto">{by.name}</span>
                <span>{FORM_WORDS[form]}</span>
                <RelativeTime at={at} ago />
              </li>
            ))}
          </ul>
        )}
      </section>
      {entering ? (
        <EnterDialog about={recipient} onClose={() => onEntering(false)} onDone={() => onEntering(false)} />
      ) : null}
    </div>
  );
}
