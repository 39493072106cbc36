import type { Page } from 'playwright-core';
import { verify, type Report } from '../../../src/index.ts';
import { startReferenceServer } from '../../../src/target/start-reference-server.ts';
import { onPages, startFaultProxy, type Fault, type Rewrite } from '../faults/fault-proxy.ts';
import { hostileEverywhere } from '../hostile/hostile-text.ts';
import { hearsNoQuery } from '../faults/hears-no-query.ts';

export const PAGE_NAMES = ['passed', 'failed', 'ignoring', 'hostile'] as const;
export type PageReports = Readonly<Record<(typeof PAGE_NAMES)[number], Report>>;

/** Enough for each verdict, and each part of the page. */
const CHECKS = ['conformance/**', 'tags/**', 'http/**', 'flags/paging/next'];

/** Tags out of order and a total that is text, with a field that the contract does not know. */
const faulty: Fault = onPages('/tags', ({ items, totalCount }) => ({
  items: items.toReversed().slice(1),
  totalCount: String(totalCount),
  region: 'eu',
}));

let reports: Promise<PageReports> | undefined;

/** The reports whose pages are looked at; made once for all files that a worker runs. */
export function pageReports(): Promise<PageReports> {
  reports ??= makeReports();
  return reports;
}

async function makeReports(): Promise<PageReports> {
  const { target, stop } = await startReferenceServer();
  const reportOn = async (fault: Fault, rewrite: Rewrite = () => undefined): Promise<Report> => {
    await using proxy = await startFaultProxy(target.baseUrl, fault, { rewrite });
    return await verify({ ...target, baseUrl: new URL(proxy.url) }, { seed: 7, only: CHECKS });
  };
  try {
    return {
      passed: await reportOn((_, answer) => answer),
      failed: await reportOn(faulty),
      ignoring: await reportOn((_, answer) => answer, hearsNoQuery),
      hostile: await reportOn(hostileEverywhere),
    };
  } finally {
    await stop();
  }
}

/** The ids of the checks in the page's list that are shown. */
export function checksShown(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    '[...document.querySelectorAll("li[data-check]:not([hidden])")].map((item) => item.dataset.check)',
  );
}

export function idsOf(report: Report, matches: (check: Report['checks'][number]) => boolean): string[] {
  return report.checks.filter(matches).map(({ id }) => id);
}
