import type { FaultCase } from './case';
import { answerTimesOut } from './cases/answer-times-out';
import { backupRestored } from './cases/backup-restored';
import { busLost } from './cases/bus-lost';
import { carrierRefuses } from './cases/carrier-refuses';
import { clocksDiffer } from './cases/clocks-differ';
import { databaseFull } from './cases/database-full';
import { databaseOutage } from './cases/database-outage';
import { databaseRestart } from './cases/database-restart';
import { frozenProcess } from './cases/frozen-process';
import { longDisconnect } from './cases/long-disconnect';
import { poison } from './cases/poison';
import { stalledScreen } from './cases/stalled-screen';
import { manyFirstTexts } from './cases/many-first-texts';
import { oneWebhookManyTimes } from './cases/one-webhook-many-times';
import { receiptsOutOfOrder } from './cases/receipts-out-of-order';
import { rollingDeploy } from './cases/rolling-deploy';
import { stopRacesQueue } from './cases/stop-races-queue';
import { twoAgentsAtOnce } from './cases/two-agents-at-once';
import { workerKilledAfterAccept } from './cases/worker-killed-after-accept';
import { workerKilledBeforeSend } from './cases/worker-killed-before-send';

/** All there are, by the number that documents and people know them by. */
export const CASES: readonly FaultCase[] = [
  workerKilledBeforeSend,
  workerKilledAfterAccept,
  answerTimesOut,
  carrierRefuses,
  databaseRestart,
  databaseOutage,
  oneWebhookManyTimes,
  manyFirstTexts,
  receiptsOutOfOrder,
  clocksDiffer,
  stalledScreen,
  longDisconnect,
  poison,
  stopRacesQueue,
  twoAgentsAtOnce,
  rollingDeploy,
  databaseFull,
  frozenProcess,
  busLost,
  backupRestored,
];
