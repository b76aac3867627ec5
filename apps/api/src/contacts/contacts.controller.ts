import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  API,
  type ConsentEvent,
  consentLedgerSchema,
  type Contact,
  type ContactEdit,
  contactEditSchema,
  contactSchema,
  idSchema,
  type Labels,
  labelsSchema,
} from '@parley/contracts';
import { z } from 'zod';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { ContactQuery } from './contact.query';
import { EditContact } from './edit-contact';
import { LabelContact } from './label-contact';

const named = z.object({ id: idSchema });
type Named = z.infer<typeof named>;

@Controller(API.contact(':id'))
export class ContactsController {
  constructor(
    private readonly contacts: ContactQuery,
    private readonly editContact: EditContact,
    private readonly labelContact: LabelContact,
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

  @Post('labels')
  @HttpCode(200)
  @Allow('contact.edit')
  @Answers(contactSchema)
  label(
    @CurrentCaller() caller: Caller,
    @Param({ schema: named }) { id }: Named,
    @Body({ schema: labelsSchema }) labels: Labels,
  ): Promise<Contact> {
    return this.labelContact.execute(caller, id, labels);
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
