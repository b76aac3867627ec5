import { Tabs } from '@mantine/core';
import { REVIEW_STATES, type ReviewState } from '@parley/contracts';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { Page } from '../../../ui/page';
import { PageTabs } from '../../../ui/page-tabs';
import { ReviewList } from './review-list';

const TABS: Record<ReviewState, string> = {
  open: 'To decide',
  automatic: 'Acted upon',
  decided: 'Decided',
};

/**
 * Opt-outs that customers asked for in ordinary language: likely ones wait for a person's word, certain ones have been
 * acted upon and may be overturned. The address names the tab (`#automatic`).
 */
export function ReviewPage() {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const tab = REVIEW_STATES.find((state) => state === hash) ?? 'open';
  return (
    <Page
      title="Review"
      about="Texts that ask for an end of texts in other words than STOP. While one waits here, nothing is sent to its customer."
    >
      <PageTabs
        label="Review"
        value={tab}
        onChange={(next) =>
          void navigate({ to: '.', hash: next === 'open' ? '' : next, hashScrollIntoView: false })
        }
        tabs={REVIEW_STATES.map((state) => (
          <Tabs.Tab key={state} value={state}>
            {TABS[state]}
          </Tabs.Tab>
        ))}
      >
        {REVIEW_STATES.map((state) => (
          <Tabs.Panel key={state} value={state}>
            <ReviewList state={state} />
          </Tabs.Panel>
        ))}
      </PageTabs>
    </Page>
  );
}
