import { Module } from '@nestjs/common';
import { ConnectionsModule } from '../connections/connections.module';
import { KeywordsModule } from '../keywords/keywords.module';
import { MediaModule } from '../media/media.module';
import { RoutingModule } from '../routing/routing.module';
import { ApplyReceipt } from './apply-receipt';
import { AskForDecision } from './ask-for-decision';
import { CancelDelivery } from './cancel-delivery';
import { DecideUnknown } from './decide-unknown';
import { Dispatcher } from './dispatcher';
import { FailOver } from './fail-over';
import { JourneyQuery } from './journey.query';
import { MessagesController } from './messages.controller';
import { MessagesQuery } from './messages.query';
import { MessagingController } from './messaging.controller';
import { MissedWebhooks } from './missed-webhooks';
import { OptInsController } from './opt-ins.controller';
import { ParkEvent } from './park-event';
import { PromoteScheduled } from './promote-scheduled';
import { Quarantine } from './quarantine';
import { ReceiveText } from './receive-text';
import { ReceiveWebhook } from './receive-webhook';
import { RecoverLeases } from './recover-leases';
import { ReplayEvents } from './replay-events';
import { Reschedule } from './reschedule';
import { SendNow } from './send-now';
import { SendBatch } from './send-batch';
import { SendMessage } from './send-message';
import { SendReply } from './send-reply';
import { SendingMetrics } from './sending-metrics';
import { SettleUnknown } from './settle-unknown';
import { ShowParts } from './show-parts';
import { TakeOptIn } from './take-opt-in';
import { UnknownCodes } from './unknown-codes';
import { WebhookController } from './webhook.controller';

@Module({
  imports: [ConnectionsModule, KeywordsModule, MediaModule, RoutingModule],
  controllers: [WebhookController, MessagingController, MessagesController, OptInsController],
  providers: [
    ReceiveWebhook,
    ReceiveText,
    ApplyReceipt,
    ParkEvent,
    Quarantine,
    MissedWebhooks,
    ReplayEvents,
    ShowParts,
    SendReply,
    SendMessage,
    SendBatch,
    TakeOptIn,
    MessagesQuery,
    CancelDelivery,
    SendNow,
    Reschedule,
    PromoteScheduled,
    DecideUnknown,
    AskForDecision,
    FailOver,
    JourneyQuery,
    Dispatcher,
    SendingMetrics,
    RecoverLeases,
    SettleUnknown,
    UnknownCodes,
  ],
  exports: [ApplyReceipt, CancelDelivery, DecideUnknown, MissedWebhooks, ReceiveWebhook, ReplayEvents],
})
export class MessagingModule {}
