import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import {
  API,
  type ConsentEvent,
  consentLedgerSchema,
  type Contact,
  type ContactEdit,
  contactEditSchema,
  contactSchema,
  idSchema,
} from '@parley/contracts';
import { z } from 'zod';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { ContactQuery } from './contact.query';
import { EditContact } from './edit-contact';

const named = z.object({ id: idSchema });
type Named = z.infer<typeof named>;

@Controller(API.contact(':id'))
export class ContactsController {
  constructor(
    private readonly contacts: ContactQuery,
    private readonly editContact: EditContact,
  ) {}

  @Get()
  @Allow('contact.read')
  @Answers(contactSchema)
  read(@CurrentCaller() caller: Caller, @Param({ schema: named }) { id }: Named): Promise<Contact> {
    return this.contacts.contact(caller, id);
  }

  @Patch()
  @Allow('contact.edit')
  @Answers(contactSchema)
  edit(
    @CurrentCaller() caller: Caller,
    @Param({ schema: named }) { id }: Named,
    @Body({ schema: contactEditSchema }) edit: ContactEdit,
  ): Promise<Contact> {
    return this.editContact.execute(caller, id, edit);
  }

  @Get('consent')
  @Allow('consent.read')
  @Answers(consentLedgerSchema)
  consent(
    @CurrentCaller() caller: Caller,
    @Param({ schema: named }) { id }: Named,
  ): Promise<{ items: ConsentEvent[] }> {
    return this.contacts.ledger(caller, id);
  }
}
