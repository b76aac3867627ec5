import { type KeyboardEvent, useState } from 'react';
import { useLive } from '../api/live';
import type { BusinessNumber, FaultsAnswer } from '../api/shapes';
import { Icon } from '../icons';
import { BusinessNumbers } from './business-numbers';
import { FaultForm } from './fault-form';
import { FaultList } from './fault-list';
import { Reset } from './reset';
import { WebhookLog } from './webhook-log';

/** What happens between the handsets and the business, and what shall go wrong there. */
export function NetworkPanel(props: {
  open: readonly string[];
  businesses: readonly BusinessNumber[];
  onClose: () => void;
}) {
  const answer = useLive<FaultsAnswer>('/faults', ['faults', 'webhook', 'message', 'status', 'reset']);
  const [resetting, setResetting] = useState(false);
  const keyed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') props.onClose();
  };
  return (
    <aside id="network" className="network" aria-label="Network" onKeyDown={keyed}>
      <header className="network-head">
        <h2>Network</h2>
        <button
          className="icon-button"
          type="button"
          aria-label="Close the network panel"
          onClick={props.onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="network-scroll">
        <section aria-labelledby="faults-title">
          <h3 id="faults-title">Faults</h3>
          {answer && <FaultList answer={answer} />}
          {answer && <FaultForm known={answer.known} open={props.open} businesses={props.businesses} />}
        </section>
        <section aria-labelledby="numbers-title">
          <h3 id="numbers-title">Business numbers</h3>
          <BusinessNumbers businesses={props.businesses} />
        </section>
        <section aria-labelledby="webhooks-title">
          <h3 id="webhooks-title">Webhooks</h3>
          <WebhookLog />
        </section>
      </div>
      <footer className="network-foot">
        <button className="button danger" type="button" onClick={() => setResetting(true)}>
          <Icon name="trash" /> <span>Forget everything…</span>
        </button>
      </footer>
      {resetting && <Reset onClose={() => setResetting(false)} />}
    </aside>
  );
}
