import { Module } from '@nestjs/common';
import { KeepEmailRules } from './email-rules';
import { EmailController } from './email.controller';
import { Mailer } from './mailer';
import { SendEmails } from './send-emails';

@Module({
  controllers: [EmailController],
  providers: [Mailer, KeepEmailRules, SendEmails],
})
export class EmailModule {}
