// A reader who has the keyboard alone: presses are counted, and after each the focus must be seen. Called by the tests of the keyboard.
import type { Page } from 'playwright-core';
import { readFocus } from './focus-problems.ts';

export class Keyboard {
  readonly #page: Page;
  /** Keys pressed so far; a word typed is as many as its letters. */
  presses = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses `key`, as often as told; throws if what has the focus then cannot be seen. */
  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) {
      await this.#page.keyboard.press(key);
      this.presses++;
      const { name, problem } = await readFocus(this.#page);
      if (problem !== undefined)
        throw new Error(`After ${key} on ${this.#page.url()} the focus on ${name} ${problem}.`);
    }
  }

  /** Follows the link or presses the button in focus, and waits for the address that this leads to. */
  async enter(address: string | RegExp): Promise<void> {
    await this.#page.keyboard.press('Enter');
    this.presses++;
    await this.#page.waitForURL(address);
    // Links between passages move the focus when the page has its script.
    await this.#page.waitForLoadState('networkidle');
  }

  /** Opens what lies on the button that opens it, as a menu in the middle may: Escape reveals the button again. */
  async open(): Promise<void> {
    await this.#page.keyboard.press('Enter');
    this.presses++;
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    this.presses += text.length;
  }

  /** Presses Tab until the focus is on what `selector` names. */
  async tabTo(selector: string, most = 30): Promise<void> {
    for (let time = 0; time < most; time++) {
      await this.press('Tab');
      if (await this.isOn(selector)) return;
    }
    const { name } = await readFocus(this.#page);
    throw new Error(
      `${most} presses of Tab on ${this.#page.url()} do not lead to ${selector}; the focus is on ${name}.`,
    );
  }

  /** Goes past the head of the page, as its first link offers. */
  async skipHead(): Promise<void> {
    await this.tabTo('a[href="#content"]', 1);
    await this.enter(/#content$/);
  }

  async isOn(selector: string): Promise<boolean> {
    return this.#page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  }
}
