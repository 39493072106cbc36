import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { verify, type Report } from '../../src/index.ts';
import { startReferenceServer } from '../../src/target/start-reference-server.ts';
import { onPages, startFaultProxy, type Fault } from '../support/fault-proxy.ts';
import { hostileEverywhere } from '../support/hostile-text.ts';
import { openReport, startBrowser } from '../support/open-report.ts';

/** Tags out of order and a total that is text, with a field that the contract does not know. */
const faulty: Fault = onPages('/tags', ({ items, totalCount }) => ({
  items: items.toReversed().slice(1),
  totalCount: String(totalCount),
  region: 'eu',
}));
const FAULTS: Readonly<Record<string, Fault>> = {
  passed: (_, answer) => answer,
  failed: faulty,
  hostile: hostileEverywhere,
};

/** Enough for each verdict, and each part of the page. */
const only = ['conformance/**', 'tags/**', 'http/**', 'flags/paging/next'];

/** Three runs and the start of a browser. */
const PREPARATION_MS = 180_000;

let browser: Browser;
const reports = new Map<string, Report>();
beforeAll(async () => {
  browser = await startBrowser();
  const { target, stop } = await startReferenceServer();
  for (const [name, fault] of Object.entries(FAULTS)) {
    await using proxy = await startFaultProxy(target.baseUrl, fault);
    reports.set(name, await verify({ ...target, baseUrl: new URL(proxy.url) }, { seed: 7, only }));
  }
  await stop();
  return () => browser.close();
}, PREPARATION_MS);

function reportOf(name: string): Report {
  const report = reports.get(name);
  if (report === undefined) throw new Error(`There is no report ${name}.`);
  return report;
}

/** The ids of the checks in the list that were found. */
function checksShown(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    '[...document.querySelectorAll("li[data-check]:not([hidden])")].map((item) => item.dataset.check)',
  );
}

function idsOf(report: Report, matches: (check: Report['checks'][number]) => boolean): string[] {
  return report.checks.filter(matches).map(({ id }) => id);
}

describe('the page of a report', () => {
  it.each(
    ['passed', 'failed', 'hostile'].flatMap((name) =>
      (['light', 'dark'] as const).flatMap((colorScheme) =>
        [1280, 390].map((width) => ({ name, colorScheme, width })),
      ),
    ),
  )('has nothing that axe finds fault with: $name, $colorScheme, $width px', async (view) => {
    const { colorScheme, width } = view;
    await using opened = await openReport(browser, reportOf(view.name), {
      colorScheme,
      viewport: { width, height: 900 },
    });
    const { page } = opened;
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
  });

  it.each([1280, 390])('is no wider than the window at %i px', async (width) => {
    await using opened = await openReport(browser, reportOf('hostile'), { viewport: { width, height: 900 } });
    expect(await opened.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  it.each(['passed', 'failed', 'hostile'])('asks for nothing and complains of nothing: %s', async (name) => {
    await using opened = await openReport(browser, reportOf(name));
    await opened.page.locator('.toolbar').waitFor();
    expect(opened.noises).toEqual([]);
  });

  it('tells the verdict, the target and how to repeat the run in its first screen', async () => {
    const report = reportOf('failed');
    await using opened = await openReport(browser, report, { viewport: { width: 1280, height: 800 } });
    const { page } = opened;
    for (const text of ['Failed', report.target.url, report.command]) {
      expect((await page.getByText(text, { exact: true }).first().boundingBox())?.y).toBeLessThan(800);
    }
    const failed = idsOf(report, ({ verdict }) => verdict === 'failed').length;
    expect(await page.locator('.headline').textContent()).toContain(
      `${failed} of ${report.checks.length} checks`,
    );
  });

  it('shows each failure with what it proves, and what it expected beside what it saw', async () => {
    const report = reportOf('failed');
    await using opened = await openReport(browser, report);
    const text = (await opened.page.locator('#failures').textContent())?.replaceAll(/\s+/g, ' ');
    for (const { id, requirement, failures } of report.checks.filter(({ verdict }) => verdict === 'failed')) {
      expect(text).toContain(id);
      expect(text).toContain(requirement);
      for (const { expected, seen } of failures) expect(text).toContain(`Expected ${expected} Seen ${seen}`);
    }
  });

  it('names what was not exercised with what would exercise it, drift, and every check', async () => {
    const report = reportOf('failed');
    await using opened = await openReport(browser, report);
    const { page } = opened;
    const lacks = await page.locator('#not-exercised').textContent();
    const reasons = report.checks.flatMap(({ verdict, reason = '' }) =>
      verdict === 'not exercised' ? [reason.replaceAll('`', '')] : [],
    );
    for (const reason of reasons) expect(lacks).toContain(reason);
    expect(await page.locator('#drift').textContent()).toContain('region');
    expect(new Set(await checksShown(page))).toEqual(new Set(report.checks.map(({ id }) => id)));
  });
});

describe('search and filters', () => {
  it('are reached by a slash, find as one types, and say how many', async () => {
    const report = reportOf('failed');
    await using opened = await openReport(browser, report);
    const { page } = opened;
    await page.keyboard.press('/');
    await page.keyboard.type('tags.pre.prefix');
    const found = idsOf(report, ({ requirement }) => requirement === 'tags.pre.prefix');
    expect(await checksShown(page)).toEqual(found);
    expect(await page.getByRole('status').first().textContent()).toBe(
      `${found.length} of ${report.checks.length} checks`,
    );
    await page.keyboard.press('Escape');
    expect(await checksShown(page)).toHaveLength(report.checks.length);
  });

  it('take levels and verdicts by arrow keys, and keep them in the address', async () => {
    const report = reportOf('failed');
    await using opened = await openReport(browser, report);
    const { page } = opened;
    await page.locator('input[name=level]:checked').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    const found = idsOf(report, ({ level, verdict }) => level === 'MUST' && verdict === 'failed');
    expect(await checksShown(page)).toEqual(found);
    expect(page.url()).toMatch(/#\?level=MUST&verdict=failed$/);
    await page.reload();
    expect(await checksShown(page)).toEqual(found);
    expect(await page.locator('input[name=level]:checked').inputValue()).toBe('MUST');
  });

  it('find the checks about a parameter from its row in the matrix', async () => {
    const report = reportOf('passed');
    await using opened = await openReport(browser, report);
    const { page } = opened;
    await page.locator('#coverage tr', { hasText: 'kind' }).first().getByRole('link').first().click();
    const found = idsOf(
      report,
      ({ verdict, parameters }) => verdict === 'passed' && parameters.includes('kind'),
    );
    expect(await checksShown(page)).toEqual(found);
  });

  it('give way to a link to a check, whose area opens', async () => {
    await using opened = await openReport(browser, reportOf('failed'));
    const { page, url } = opened;
    await page.goto(`${url}#?q=nothing+is+called+so`);
    expect(await checksShown(page)).toEqual([]);
    await page.goto(`${url}#check-flags/paging/next`);
    await expect.poll(() => page.locator('[id="check-flags/paging/next"]').isVisible()).toBe(true);
  });
});

describe('the page', () => {
  it('copies a curl line by keyboard', async () => {
    const report = reportOf('failed');
    await using opened = await openReport(browser, report, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = opened;
    const button = page.locator('.curl .copy').first();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => button.textContent()).toBe('Copied');
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(report.checks.flatMap(({ failures }) => failures.flatMap(({ curl }) => curl))).toContain(copied);
  });

  it('without scripts has everything to read, and no controls', async () => {
    const report = reportOf('failed');
    await using opened = await openReport(browser, report, { javaScriptEnabled: false });
    const { page } = opened;
    expect(await page.locator('.toolbar, .copy').filter({ visible: true }).count()).toBe(0);
    const failures = page.locator('.card > .failure');
    expect(await failures.count()).toBeGreaterThan(10);
    expect(await failures.filter({ visible: false }).count()).toBe(0);
    await page.locator('.area > summary').first().click();
    expect(await page.locator('li[data-check]').first().isVisible()).toBe(true);
  });

  it('on paper has its failures open, and no controls', async () => {
    await using opened = await openReport(browser, reportOf('failed'));
    const { page } = opened;
    await page.locator('.card > summary').first().click();
    expect(await page.locator('.failure').first().isVisible()).toBe(false);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.failure').first().isVisible()).toBe(true);
    expect(await page.locator('.toolbar, nav, .copy').filter({ visible: true }).count()).toBe(0);
  });

  it('runs no script and loads no picture that is put into it', async () => {
    await using opened = await openReport(browser, reportOf('failed'));
    const { page, noises } = opened;
    await page.evaluate(`
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.owned = true' }));
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://owned.example/' }));
    `);
    expect(await page.evaluate('window.owned')).toBe(undefined);
    await expect.poll(() => noises).toContain('lost https://owned.example/: csp');
    expect(noises.filter((noise) => noise.startsWith('got'))).toEqual([]);
  });
});

describe('hostile text', () => {
  it('stays text: it makes no element, no attribute and no link', async () => {
    await using opened = await openReport(browser, reportOf('hostile'));
    const { page } = opened;
    expect(await page.locator('script, img, iframe, object, embed, link, base').count()).toBe(1);
    const attributes = await page.evaluate<string[]>(
      '[...new Set([...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames()))]',
    );
    expect(attributes.filter((name) => /^on|^style$|^srcdoc$/.test(name))).toEqual([]);
    const hrefs = await page.evaluate<string[]>(
      '[...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))',
    );
    const origins = hrefs.filter((href) => !href.startsWith('#')).map((href) => new URL(href).origin);
    expect(new Set(origins)).toEqual(new Set(['https://launchdarkly.com']));
  });

  it('is shown as it is, with escapes for what could not be seen', async () => {
    await using opened = await openReport(browser, reportOf('hostile'));
    const text = await opened.page.locator('body').textContent();
    expect(text).toContain('<script>');
    expect(text).toContain(String.raw`\u001b[2J`);
    expect(text).not.toMatch(/\p{Format}/u);
    expect(text).not.toContain('\u001B');
  });
});
