import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';
import { beforeAll, beforeEach } from 'vitest';
import type { Report } from '../../../src/index.ts';
import { findChromium, NO_CHROMIUM } from './find-chromium.ts';
import { openReport, type OpenReport } from './open-report.ts';
import { pageReports, type PageReports } from './page-reports.ts';

/** Four runs and the start of a browser take so long on a busy machine. */
const PREPARATION_MS = 180_000;

// It may have no sandbox of its own as root in CI, and looks for nobody on the network.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-sync',
];

export interface BrowserTests {
  /** The reports to look at, once the tests run. */
  readonly reports: () => PageReports;
  readonly openReport: (report: Report, options?: BrowserContextOptions) => Promise<OpenReport>;
}

/** Gives the tests of a file a browser and reports. Where there is no browser the tests are skipped, and say so. */
export function useBrowser(): BrowserTests {
  const executablePath = findChromium(process.env['CHROMIUM']);
  let started: { readonly browser: Browser; readonly reports: PageReports } | undefined;
  const prepared = (): NonNullable<typeof started> => {
    if (started === undefined) throw new Error('Browser and reports are there once the tests run.');
    return started;
  };
  beforeAll(async () => {
    if (executablePath === undefined) return console.warn(NO_CHROMIUM);
    const reports = await pageReports();
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    started = { browser, reports };
    return () => browser.close();
  }, PREPARATION_MS);
  beforeEach(({ skip }) => skip(executablePath === undefined, NO_CHROMIUM));
  return {
    reports: () => prepared().reports,
    openReport: (report, options) => openReport(prepared().browser, report, options),
  };
}
