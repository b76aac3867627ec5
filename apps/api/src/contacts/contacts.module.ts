import { Module } from '@nestjs/common';
import { ContactQuery } from './contact.query';
import { ContactsController } from './contacts.controller';
import { EditContact } from './edit-contact';
import { LabelContact } from './label-contact';

@Module({
  controllers: [ContactsController],
  providers: [ContactQuery, EditContact, LabelContact],
})
export class ContactsModule {}
