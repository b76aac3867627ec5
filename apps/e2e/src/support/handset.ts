import type { Locator, Page } from 'playwright-core';

/** A customer's phone on the simulator's page. */
export class Handset {
  readonly phone: Locator;
  private readonly field: Locator;

  constructor(
    readonly page: Page,
    readonly number: string,
  ) {
    this.phone = page.getByRole('region', { name: `Handset ${number}` });
    this.field = this.phone.getByRole('textbox', { name: `Text from ${number}` });
  }

  /** A text on the phone, one's own or received. */
  text(words: string): Locator {
    return this.phone
      .getByRole('list', { name: `Texts on ${this.number}` })
      .getByRole('listitem')
      .filter({ hasText: words });
  }

  async say(words: string): Promise<void> {
    await this.field.click();
    await this.page.keyboard.type(words, { delay: 5 });
    await this.phone.getByRole('button', { name: 'Send text' }).click();
  }

  /** Presses one of the ready-made texts. */
  play(scenario: string): Promise<void> {
    return this.phone.getByRole('button', { name: scenario, exact: true }).click();
  }
}
