import { Module } from '@nestjs/common';
import { HeldTextsController } from './held-texts.controller';
import { HeldTextsQuery } from './held-texts.query';
import { QuietHoursController } from './quiet-hours.controller';
import { QuietHoursQuery } from './quiet-hours.query';
import { RecheckHeld } from './recheck-held';
import { SaveFrequencyCap } from './save-frequency-cap';
import { SaveQuietRule } from './save-quiet-rule';
import { SetQuietPurposes } from './set-quiet-purposes';
import { TryNumber } from './try-number';

@Module({
  controllers: [QuietHoursController, HeldTextsController],
  providers: [
    QuietHoursQuery,
    HeldTextsQuery,
    SaveQuietRule,
    SaveFrequencyCap,
    SetQuietPurposes,
    TryNumber,
    RecheckHeld,
  ],
})
export class QuietHoursModule {}
