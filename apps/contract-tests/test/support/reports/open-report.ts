import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Report } from '../../../src/index.ts';
import { renderHtml } from '../../../src/report/html/render-html.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export interface OpenReport extends AsyncDisposable {
  readonly page: Page;
  readonly url: string;
  /** Whatever the page wanted besides itself, said on the console or in a dialog. */
  readonly noises: readonly string[];
}

/** Opens the page of a report from a file, as people do. */
export async function openReport(
  browser: Browser,
  report: Report,
  options: BrowserContextOptions = {},
): Promise<OpenReport> {
  const folder = await temporaryFolder();
  const file = join(folder.path, 'report.html');
  await writeFile(file, renderHtml(report));
  const url = pathToFileURL(file).href;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const noises: string[] = [];
  page.on('request', (request) => {
    if (request.url().split('#', 1)[0] !== url) noises.push(`wanted ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    noises.push(`lost ${request.url()}: ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.url().split('#', 1)[0] !== url) noises.push(`got ${response.url()}`);
  });
  page.on('console', (message) => noises.push(`said ${message.text()}`));
  page.on('pageerror', (error) => noises.push(`threw ${error.message}`));
  page.on('dialog', (dialog) => {
    noises.push(`asked ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url);
  return {
    page,
    url,
    noises,
    [Symbol.asyncDispose]: async () => {
      await context.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
