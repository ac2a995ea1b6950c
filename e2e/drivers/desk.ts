import { expect, type Page } from '@playwright/test';

const DEMO_BUREAUS = { weishan: '1', enshi: '2', xianning: '3', jingzhou: '4' } as const;

/** What a person does at the console: keys where the product promises keys. */
export class Desk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** 首次启动: one of the demo bureaus with its demo data, and two people. */
  async chooseBureau(bureau: keyof typeof DEMO_BUREAUS): Promise<void> {
    const { page } = this;
    await expect(page.getByRole('radio').first()).toBeAttached({ timeout: 30_000 });
    await page.keyboard.press(DEMO_BUREAUS[bureau]);
    await page.getByLabel('值班员').fill('值班员甲');
    await page.getByLabel('带班领导').fill('带班领导乙');
    await page.getByLabel('载入演示数据').check();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('link', { name: '态势' })).toBeVisible();
  }

  /** Two keys to any screen. */
  async go(letter: string): Promise<void> {
    await this.page.keyboard.press('g');
    await this.page.keyboard.press(letter);
  }

  /** Reads a feed in as proposed, and gives the words of the account. */
  async importFeed(file: string, proposed: readonly RegExp[]): Promise<void> {
    const { page } = this;
    await this.go('e');
    await expect(page.getByRole('heading', { level: 1, name: '地震速报', exact: true })).toBeVisible();
    await this.run('接收地震速报');
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByRole('button', { name: /^确认接收/ })).toBeEnabled();
    for (const words of proposed) await expect(page.getByText(words).first()).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('查看地震列表')).toBeVisible();
  }

  /** Any action by its name, through the command bar. */
  async run(action: string): Promise<void> {
    const { page } = this;
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(action);
    await expect(page.getByRole('option', { name: action }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  }

  /** Opens an incident of the list by its title. */
  async openIncident(title: string): Promise<void> {
    const { page } = this;
    await this.go('i');
    await page.getByRole('row', { name: title }).dblclick();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
}
