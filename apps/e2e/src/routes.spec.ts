import { expect, test } from 'vitest';
import { anyCustomer, MAYA, PRIYA } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('a supervisor writes a rule, tries it, publishes it, and the next text follows it', async () => {
  const { carrier } = stage.world;
  const maya = await stage.desk(MAYA);
  const { page } = await stage.desk(PRIYA, '/routes');
  await page.getByText('Set 1 is live').waitFor();

  await page.getByRole('button', { name: 'Add rule' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Loyalty points');
  const words = page.getByRole('combobox', { name: 'Words' });
  await words.fill('refund');
  await words.press('Enter');
  await page.getByRole('combobox', { name: 'Queue' }).selectOption({ label: 'Returns' });
  const row = page.getByRole('listitem', { name: 'Loyalty points' });
  await row.getByRole('list', { name: 'Problems' }).getByText('comes first').waitFor();

  const also = page.getByRole('group', { name: 'Synonyms' });
  await also.getByRole('button', { name: /^Add money back, which is in rule \d/ }).waitFor();
  const chargeback = also.getByRole('button', { name: 'Add chargeback' });
  await chargeback.press('Enter');
  await chargeback.waitFor({ state: 'detached' });
  await row.getByText('chargeback', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Undo: change “Loyalty points”' }).click();
  await chargeback.waitFor();

  await words.fill('points');
  await words.press('Enter');
  await page.getByRole('textbox', { name: 'Try a text' }).fill('How many points do I have?');
  const tester = page.getByRole('region', { name: 'Tester' });
  await tester.getByText('Publishing would send it to Returns instead of Front desk.').waitFor();
  await page.getByRole('button', { name: 'Save draft' }).click();
  await page.getByText(/draft saved .* by Priya Nair/).waitFor();

  await carrier.text(anyCustomer(), 'My points, please (before)');
  await maya.row('My points, please (before)').getByText('Front desk').waitFor();

  await page.getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish the rules' });
  await dialog.getByText('Against set 1: 1 added').waitFor();
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Points go to the returns team');
  await dialog.getByRole('button', { name: 'Publish now' }).click();
  await page.getByText('Set 2 is live, no draft').waitFor();

  await carrier.text(anyCustomer(), 'My points, please (after)');
  await maya.row('My points, please (after)').getByText('Returns').waitFor();
  await maya.row('My points, please (before)').getByText('Front desk').waitFor();
  await maya.open('My points, please (after)');
  await maya
    .entry('Routed to Returns by rule “Loyalty points”')
    .getByRole('button', { name: 'Why?' })
    .click();
  const why = maya.page.getByRole('region', { name: 'Why here' });
  await why.getByText('Word points matched rule').waitFor();
  await why.getByText('“Loyalty points” of set 2').waitFor();
  await why.getByText('Moved to Returns').waitFor();
  expect(maya.loads).toBe(0);
});

test('a supervisor is warned of a shadowed rule, publishes to some contacts, widens it, and rolls back', async () => {
  const { carrier } = stage.world;
  const { page } = await stage.desk(PRIYA, '/routes');
  await page.getByRole('button', { name: 'Add rule' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Parcels again');
  const words = page.getByRole('combobox', { name: 'Words' });
  await words.fill('refund');
  await words.press('Enter');
  await page.getByRole('tab', { name: 'Dry run' }).click();
  await page.getByRole('button', { name: 'Run on real texts' }).click();
  await page
    .getByRole('region', { name: 'Dry run' })
    .getByText(/Of [\d,]+ texts?, 0 would go to another queue/)
    .waitFor();
  await page.getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish the rules' });
  await dialog
    .getByRole('list', { name: 'Warnings' })
    .getByText('“Parcels again”: It never decides')
    .waitFor();
  await dialog.getByRole('combobox', { name: 'For whom' }).selectOption({ label: '10 % of contacts' });
  await dialog.getByRole('textbox', { name: 'Note' }).fill('A few first');
  await dialog.getByRole('button', { name: 'Publish now' }).click();

  const rollout = page.getByRole('region', { name: 'Rollout' });
  await rollout.getByText(/10 % of contacts go by set \d+/).waitFor();
  await rollout.getByRole('combobox', { name: 'Share of contacts' }).selectOption('50');
  await rollout.getByText(/50 % of contacts go by set \d+/).waitFor();
  await rollout.getByRole('button', { name: 'Roll back' }).click();
  await rollout.getByText(/Set \d+ routes every text now/).waitFor();
  await rollout.getByRole('button', { name: 'Undo' }).click();
  await rollout.getByText(/50 % of contacts go by set \d+/).waitFor();
  await rollout.getByRole('button', { name: 'Roll back' }).click();
  await rollout.getByText(/Set \d+ routes every text now/).waitFor();
  await carrier.text(anyCustomer(), 'My refund, to be tried again');
  const inbox = await stage.desk(PRIYA);
  await inbox.open('My refund, to be tried again');
  await inbox.entry('Routed to').getByRole('button', { name: 'Why?' }).click();
  await inbox.page.getByRole('link', { name: 'Try this text on the draft' }).click();
  await inbox.page
    .getByRole('region', { name: 'Tester' })
    .getByText('My refund, to be tried again')
    .first()
    .waitFor();

  await page.getByRole('tab', { name: 'History' }).click();
  await page
    .getByRole('region', { name: 'What was live when' })
    .getByText(/rolled back/)
    .first()
    .waitFor();
});

test('a supervisor exports the rules, imports a file with a mistake, and undoes it', async () => {
  const { page } = await stage.desk(PRIYA, '/routes');
  await page.getByText(/Set \d+ is live/).waitFor();
  const menu = page.getByRole('button', { name: 'Import and export' });
  await menu.click();
  const [exported] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Export as CSV' }).click(),
  ]);
  expect(exported.suggestedFilename()).toBe('rules.csv');

  await menu.click();
  await page.getByRole('menuitem', { name: 'Import rules…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import rules' });
  const file = (content: string) => ({ name: 'new.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  const csv =
    'Name;Match;Words;Queue\r\nInvoices;any word;invoice | bill;Billing\r\nGifts;any word;gift;Nowhere\r\n';
  await dialog.getByLabel('File').setInputFiles(file(csv));
  await dialog.getByText('1 of 2 rules without mistakes: 1 would be added.').waitFor();
  const mistakes = dialog.getByRole('region', { name: 'Mistakes in the file' });
  await mistakes.getByRole('row', { name: /3 queue There is no such queue/ }).waitFor();
  await dialog.getByRole('checkbox', { name: 'Take the 1 good line' }).check();
  await dialog.getByRole('button', { name: 'Import 1 rule' }).click();
  const changes = page.getByRole('list', { name: 'Changes' });
  await changes.getByText('Invoices').waitFor();
  await page.getByText(/draft saved .* by Priya Nair/).waitFor();

  await page.getByRole('tab', { name: 'Rules' }).click();
  await page.getByRole('button', { name: 'Undo: import rules' }).click();
  await page.getByRole('listitem', { name: 'Invoices', exact: true }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Discard draft' }).click();
  await page.getByText('no draft').waitFor();
});

test('a rule for labelled contacts is tried by facts, and a text from its bubble', async () => {
  const { carrier } = stage.world;
  const text = 'Press enquiry, number 44712';
  await carrier.text(anyCustomer(), text);
  const desk = await stage.desk(PRIYA);
  const { page } = desk;
  await desk.open(text);
  const contact = page.getByRole('region', { name: 'Contact' });
  await contact.getByRole('button', { name: 'Add a label to the contact' }).click();
  await contact.getByRole('textbox', { name: 'Label of the contact' }).fill('press');
  await page.keyboard.press('Enter');
  await contact.getByRole('button', { name: 'Remove the label press' }).waitFor();

  await desk.entry(text).getByRole('button', { name: 'More about this text' }).click();
  await page.getByRole('menuitem', { name: 'Try this text' }).click();
  const tester = page.getByRole('region', { name: 'Tester' });
  await tester.getByText(text).first().waitFor();

  await page.getByRole('button', { name: 'Add rule' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Enquiries of the press');
  await page.getByRole('combobox', { name: 'Match' }).selectOption({ label: 'Pattern' });
  const patterns = page.getByRole('combobox', { name: 'Patterns' });
  await patterns.fill('\\d{5}');
  await patterns.press('Enter');
  await page.getByText('has no word that every such text must have').first().waitFor();
  await patterns.press('Backspace');
  await patterns.fill('enquiry.*\\d{5}');
  await patterns.press('Enter');
  const wanted = page.getByRole('combobox', { name: 'Contact has a label' });
  await wanted.fill('press');
  await wanted.press('Enter');
  await page.getByRole('combobox', { name: 'Queue' }).selectOption({ label: 'Returns' });
  await tester.getByText('wants the label press, the contact has none').waitFor();

  await tester.getByRole('button', { name: 'More about the text' }).click();
  const labels = tester.getByRole('combobox', { name: 'Contact’s labels' });
  await labels.fill('press');
  await labels.press('Enter');
  await tester.getByText('Publishing would send it to Returns').waitFor();
  await page.getByRole('button', { name: 'Discard draft' }).click();
});

test('a rule gives a thread to an agent, tells her, and asks for a call until she has called', async () => {
  const { carrier } = stage.world;
  const maya = await stage.desk(MAYA);
  const { page } = await stage.desk(PRIYA, '/routes');
  await page.getByRole('button', { name: 'Add rule' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Wants a call');
  const words = page.getByRole('combobox', { name: 'Words' });
  await words.fill('ring');
  await words.press('Enter');
  await page.getByRole('combobox', { name: 'Assign to' }).selectOption({ label: MAYA.name });
  await page.getByRole('combobox', { name: 'Tell' }).click();
  await page.getByRole('listbox', { name: 'Tell' }).getByRole('option', { name: MAYA.name }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: 'The customer asks to be called' }).check();
  await page.getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish the rules' });
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Calls go to Maya');
  await dialog.getByRole('button', { name: 'Publish now' }).click();
  await dialog.waitFor({ state: 'hidden' });

  await carrier.text(anyCustomer(), 'Please ring me about my lamp');
  await maya.page.getByText('Rule “Wants a call” tells you of it.').waitFor();
  await maya.open('Please ring me about my lamp');
  await maya.entry('Asks to be called by rule “Wants a call”').waitFor();
  await maya.page.getByRole('button', { name: 'Called back' }).click();
  await maya.entry('You called back').waitFor();
});
