import { expect, type Page } from '@playwright/test';

/** The report form: filled, handed on, signed, sent. */
export class ReportDesk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async draftInitial(): Promise<void> {
    await expect(this.page.getByRole('button', { name: /^(起草|打开)初报/ })).toBeVisible();
    await this.page.keyboard.press('r');
    await expect(this.page.getByRole('heading', { level: 1, name: '初报' })).toBeVisible();
  }

  async write(section: string, text: string): Promise<void> {
    await this.page.getByLabel(section, { exact: false }).fill(text);
  }

  async save(): Promise<void> {
    const button = this.page.getByRole('button', { name: '保存 Ctrl S' });
    await expect(button).toBeEnabled();
    await this.page.keyboard.press('Control+s');
    await expect(button).toBeDisabled();
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: '送核' }).click();
    await expect(this.page.getByText('待核稿').first()).toBeVisible();
  }

  async check(): Promise<void> {
    await this.page.getByRole('button', { name: '核稿通过' }).click();
    await expect(this.page.getByText('以带班领导乙的名义核稿通过？')).toBeVisible();
    await this.page.getByRole('button', { name: '核稿通过' }).click();
    await expect(this.page.getByText('待签发').first()).toBeVisible();
  }

  async sign(): Promise<void> {
    await this.page.getByRole('button', { name: '签发' }).click();
    await expect(this.page.getByText(/以带班领导乙的名义签发/)).toBeVisible();
    await this.page.getByRole('button', { name: '签发' }).click();
    await expect(this.page.getByText('已签发，待报送').first()).toBeVisible();
  }

  async recordSending(recipient: string): Promise<void> {
    await this.page.getByLabel('报送给').fill(recipient);
    await this.page.getByRole('button', { name: '登记报送' }).click();
    await expect(this.page.getByText('已报送，待签收').first()).toBeVisible();
  }

  async recordReceipt(receiptNo: string): Promise<void> {
    await this.page.getByLabel('回执号').fill(receiptNo);
    await this.page.getByRole('button', { name: '登记签收' }).click();
    await expect(this.page.getByText('已签收').first()).toBeVisible();
  }

  async produce(format: 'Word' | 'PDF' | '纯文本'): Promise<void> {
    const name = { Word: 'Word 文件', PDF: 'PDF 文件', 纯文本: '纯文本' }[format];
    const kept = this.page.getByText(new RegExp(`^${name}`));
    const before = await kept.count();
    await this.page.getByRole('button', { name: `生成${format === '纯文本' ? '' : ' '}${format}` }).click();
    await expect.poll(() => kept.count(), { timeout: 30_000 }).toBeGreaterThan(before);
  }
}
