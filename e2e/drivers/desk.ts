import { expect, type Page } from '@playwright/test';

const DEMO_BUREAUS = { weishan: '1', enshi: '2', xianning: '3', jingzhou: '4' } as const;

/** What a person does at the console, by keyboard wherever the product promises that. */
export class Desk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** 首次启动: one of the demo bureaus with its demo data, and two people. */
  async chooseBureau(bureau: keyof typeof DEMO_BUREAUS, officer = '值班员甲', leader = '带班领导乙'): Promise<void> {
    const { page } = this;
    await expect(page.getByText('本机属于哪个单位')).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press(DEMO_BUREAUS[bureau]);
    await page.getByLabel('值班员').fill(officer);
    await page.getByLabel('带班领导').fill(leader);
    await page.getByLabel('载入演示数据').check();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('navigation')).toBeVisible();
  }

  /** Two keys to any screen. */
  async go(letter: string): Promise<void> {
    await this.page.keyboard.press('g');
    await this.page.keyboard.press(letter);
  }

  /** Reads a feed file in as the operator does, taking the incidents it proposes. */
  async importFeed(file: string): Promise<void> {
    const { page } = this;
    await page.evaluate(() => {
      window.location.hash = '#/earthquakes/receive';
    });
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByTestId('feed-preview').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByTestId('feed-account').waitFor();
  }
}
