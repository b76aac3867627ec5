import { Foundation1763942400000 } from './1763942400000-foundation';
import { HandMade1763942400001 } from './1763942400001-hand-made';
import { DeliverySender1795735154678 } from './1795735154678-delivery-sender';
import { SendingControl1795735437479 } from './1795735437479-sending-control';
import { ApiKeys1795735641648 } from './1795735641648-api-keys';
import { Media1795736373847 } from './1795736373847-media';
import { Outgoing1795736994133 } from './1795736994133-outgoing';
import { Carriers1795737179879 } from './1795737179879-carriers';
import { Lanes1795737562989 } from './1795737562989-lanes';
import { Backfill1795738228074 } from './1795738228074-backfill';
import { Tasks1795738683896 } from './1795738683896-tasks';
import { WaysRound1795739196874 } from './1795739196874-ways-round';
import { Restore1795740312457 } from './1795740312457-restore';
import { FailedAttempts1795746000000 } from './1795746000000-failed-attempts';
import { LookUps1795750000000 } from './1795750000000-look-ups';
import { SelectiveFirst1795762000000 } from './1795762000000-selective-first';
import { ConsentChain1795763000000 } from './1795763000000-consent-chain';
import { RouteLab1795769000000 } from './1795769000000-route-lab';
import { Queues1795775000000 } from './1795775000000-queues';
import { OptOutReviews1795771000000 } from './1795771000000-opt-out-reviews';
import { ConsentDesk1795783141592 } from './1795783141592-consent-desk';
import { ConsentImports1795784653589 } from './1795784653589-consent-imports';
import { ContactLabels1795786000000 } from './1795786000000-contact-labels';
import { BrandKeywords1795787000000 } from './1795787000000-brand-keywords';
import { QuietHours1795787017000 } from './1795787017000-quiet-hours';
import { QueueOffers1795788100000 } from './1795788100000-queue-offers';
import { FreedSlots1795788417000 } from './1795788417000-freed-slots';
import { KeptPurposes1795788600000 } from './1795788600000-kept-purposes';
import { Callbacks1795791000000 } from './1795791000000-callbacks';

/** In order; never edited once landed. */
export const migrations = [
  Foundation1763942400000,
  HandMade1763942400001,
  DeliverySender1795735154678,
  SendingControl1795735437479,
  ApiKeys1795735641648,
  Media1795736373847,
  Outgoing1795736994133,
  Carriers1795737179879,
  Lanes1795737562989,
  Backfill1795738228074,
  Tasks1795738683896,
  WaysRound1795739196874,
  Restore1795740312457,
  FailedAttempts1795746000000,
  LookUps1795750000000,
  SelectiveFirst1795762000000,
  ConsentChain1795763000000,
  RouteLab1795769000000,
  Queues1795775000000,
  OptOutReviews1795771000000,
  ConsentDesk1795783141592,
  ConsentImports1795784653589,
  ContactLabels1795786000000,
  BrandKeywords1795787000000,
  QuietHours1795787017000,
  QueueOffers1795788100000,
  FreedSlots1795788417000,
  KeptPurposes1795788600000,
  Callbacks1795791000000,
];
