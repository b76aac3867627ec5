import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PASSWORD, type Person } from './people';

/** A person at the console: one browser window, signed in. */
export class Desk {
  readonly views: Locator;
  readonly rows: Locator;
  readonly log: Locator;
  readonly reply: Locator;
  readonly note: Locator;
  readonly composer: Locator;
  readonly connection: Locator;
  /** How often a page was loaded here: once for a console that needs no reload. */
  loads = 0;

  constructor(readonly page: Page) {
    this.views = page.getByRole('navigation', { name: 'Views' });
    this.rows = page.getByRole('list', { name: 'Threads' }).getByRole('link');
    this.log = page.getByRole('log', { name: 'Thread' });
    this.composer = page.getByRole('region', { name: 'Write' });
    this.reply = page.getByRole('textbox', { name: 'Reply' });
    this.note = page.getByRole('textbox', { name: 'Note' });
    this.connection = page.getByRole('status', { name: 'Connection' });
    page.on('load', () => (this.loads += 1));
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  /** The row of the list that shows these words. */
  row(words: string): Locator {
    return this.rows.filter({ hasText: words });
  }

  /** A text, note or event of the open thread, by its words. */
  entry(words: string): Locator {
    return this.log.locator('[data-key]').filter({ hasText: words });
  }

  /** The delivery state of an outgoing text: the button that leads to its journey. */
  stateOf(words: string): Locator {
    return this.entry(words).getByRole('button', { name: /, show its journey$/ });
  }

  /** Which of these words the open thread shows, top to bottom; words shown twice are there twice. */
  async shown(words: readonly string[]): Promise<string[]> {
    const drawn = await this.log.locator('[data-key]').allInnerTexts();
    return drawn.flatMap((item) => words.filter((one) => item.includes(one)));
  }

  async signIn(person: Person): Promise<void> {
    await this.page.getByLabel('Email').fill(person.email);
    await this.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    // The rest of the journey counts from here.
    this.loads = 0;
  }

  /** Opens the queue's list from the menu of views. */
  async openQueue(name: string): Promise<void> {
    await this.views.getByRole('button').click();
    await this.page.getByRole('menuitem', { name }).click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  async open(words: string): Promise<void> {
    await this.row(words).click();
    await this.log.waitFor();
  }

  /** Begins to write by its key, `r` or `n`. */
  async begin(kind: 'reply' | 'note'): Promise<void> {
    await this.page.keyboard.press(kind === 'reply' ? 'r' : 'n');
    await this[kind].and(this.page.locator(':focus')).waitFor();
  }

  /** Writes a reply as hands do, and sends it. */
  async answer(words: string): Promise<void> {
    await this.begin('reply');
    await this.type(words);
    await this.press('ControlOrMeta+Enter');
  }

  /** Presses "Send anyway" until it is heard: at first it only makes sure that the warning has been seen. */
  async sendAnyway(): Promise<void> {
    const button = this.composer.getByRole('button', { name: 'Send anyway' });
    await button.waitFor();
    await expect
      .poll(async () => {
        if (await button.isEnabled()) await button.click();
        return this.reply.inputValue();
      })
      .toBe('');
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  /** Types at the hands' speed into whatever has the focus. */
  type(words: string): Promise<void> {
    return this.page.keyboard.type(words, { delay: 5 });
  }
}
