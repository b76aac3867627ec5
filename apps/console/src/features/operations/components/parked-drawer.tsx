import { useQuery } from '@tanstack/react-query';
import { RelativeTime } from '../../../ui/relative-time';
import { parkedEventQuery } from '../api/operations';
import { reasonInWords } from '../words';
import { CopyText } from './copy-text';
import { Evidence, EvidenceDrawer, Raw, Verdict } from './evidence-drawer';
import classes from './evidence.module.css';

/** One parked event as the carrier's adapter read it, credentials masked by the api. */
export function ParkedDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  return (
    <EvidenceDrawer title="Parked event" id={id} onClose={onClose}>
      {(open) => <Detail id={open} />}
    </EvidenceDrawer>
  );
}

function Detail({ id }: { id: string }) {
  return (
    <Evidence query={useQuery(parkedEventQuery(id))}>
      {(event) => {
        const payload = JSON.stringify(event.payload, null, 2);
        return (
          <>
            <Verdict reason={reasonInWords(event.reason)}>
              {event.gaveUp
                ? 'It was tried eight times and waits for a person now.'
                : event.nextAttemptAt === null
                  ? 'It waits for what it belongs to, or for a person.'
                  : 'It is tried again by itself.'}
            </Verdict>
            <dl className={classes.facts}>
              <dt>Received</dt>
              <dd>
                <RelativeTime at={event.at} ago />
              </dd>
              <dt>Connection</dt>
              <dd>{event.connectionSlug}</dd>
              <dt>Key</dt>
              <dd className={classes.code}>{event.key}</dd>
            </dl>
            <Raw title="What it says" copy={<CopyText text={payload} what="Copy" />}>
              {payload}
            </Raw>
          </>
        );
      }}
    </Evidence>
  );
}
