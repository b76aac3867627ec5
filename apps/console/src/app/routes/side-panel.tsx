import type { Conversation } from '@parley/contracts';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { threadQuery } from '../../features/thread/api/thread';
import { SkeletonBlock } from '../../ui/skeletons';
import classes from './inbox-page.module.css';

const ContactPanel = lazy(async () => ({
  default: (await import('../../features/panels/components/contact-panel')).ContactPanel,
}));
const WhyPanel = lazy(async () => ({
  default: (await import('../../features/panels/components/why-panel')).WhyPanel,
}));
const JourneyPanel = lazy(async () => ({
  default: (await import('../../features/panels/components/journey-panel')).JourneyPanel,
}));
const PanelDrawer = lazy(async () => ({ default: (await import('./panel-drawer')).PanelDrawer }));

interface SidePanelProps {
  conversationId: string;
  /** `why`, `journey:POSITION`, `contact`, or nothing. */
  panel: string | undefined;
  onClose: () => void;
}

/** Beside the thread: the contact, or what was asked for. Where the screen is narrow, a drawer on demand. */
export function SidePanel({ conversationId, panel, onClose }: SidePanelProps) {
  const narrow = useMediaQuery('(max-width: 1099px)', undefined, { getInitialValueInEffect: false });
  const { data } = useQuery({ ...threadQuery(conversationId), enabled: false });
  if (!data) return narrow ? null : <div className={classes.side} />;
  const body = (
    <Suspense fallback={<SkeletonBlock lines={7} />}>
      <Panel conversation={data.conversation} panel={panel} onClose={onClose} />
    </Suspense>
  );
  if (!narrow) return <div className={classes.side}>{body}</div>;
  if (!panel) return null;
  return (
    <Suspense fallback={null}>
      <PanelDrawer title={panel === 'contact' ? 'Contact' : undefined} onClose={onClose}>
        {body}
      </PanelDrawer>
    </Suspense>
  );
}

/** The entry whose journey the address asks for. */
export function journeyPosition(panel: string | undefined): number | undefined {
  const digits = /^journey:(\d+)$/.exec(panel ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

interface PanelProps {
  conversation: Conversation;
  panel: string | undefined;
  onClose: () => void;
}

function Panel({ conversation, panel, onClose }: PanelProps) {
  const navigate = useNavigate();
  const position = journeyPosition(panel);
  if (panel === 'why') return <WhyPanel conversationId={conversation.id} onClose={onClose} />;
  if (position !== undefined)
    return <JourneyPanel conversationId={conversation.id} position={position} onClose={onClose} />;
  return (
    <ContactPanel
      contactId={conversation.contact.id}
      conversation={conversation}
      onShowWhy={() => void navigate({ to: '.', search: (previous) => ({ ...previous, panel: 'why' }) })}
    />
  );
}
