import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { checksShown, idsOf, PAGE_NAMES } from '../../support/reports/page-reports.ts';
import { useBrowser } from '../../support/reports/use-browser.ts';

const { openReport, reports } = useBrowser();

describe('the page of a report', () => {
  it.each(
    PAGE_NAMES.flatMap((name) =>
      (['light', 'dark'] as const).flatMap((colorScheme) =>
        [1280, 390].map((width) => ({ name, colorScheme, width })),
      ),
    ),
  )('has nothing that axe finds fault with: $name, $colorScheme, $width px', async (view) => {
    const { colorScheme, width } = view;
    await using opened = await openReport(reports()[view.name], {
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
    await using opened = await openReport(reports().hostile, { viewport: { width, height: 900 } });
    expect(await opened.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  it.each(PAGE_NAMES)('asks for nothing and complains of nothing: %s', async (name) => {
    await using opened = await openReport(reports()[name]);
    await opened.page.locator('.toolbar').waitFor();
    expect(opened.noises).toEqual([]);
  });

  it('tells the verdict, the target and how to repeat the run in its first screen', async () => {
    const report = reports().failed;
    await using opened = await openReport(report, { viewport: { width: 1280, height: 800 } });
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
    const report = reports().failed;
    await using opened = await openReport(report);
    const text = (await opened.page.locator('#failures').textContent())?.replaceAll(/\s+/g, ' ');
    for (const { id, requirement, failures } of report.checks.filter(({ verdict }) => verdict === 'failed')) {
      expect(text).toContain(id);
      expect(text).toContain(requirement);
      for (const { expected, seen } of failures) expect(text).toContain(`Expected ${expected} Seen ${seen}`);
    }
  });

  it('tells what several checks show under the first of them, to which the others lead', async () => {
    const { checks, ...rest } = reports().failed;
    const [first, second] = checks.filter(({ verdict, level }) => verdict === 'failed' && level === 'MUST');
    const shared = first?.failures[0];
    if (shared === undefined || second === undefined) throw new Error('Too few checks failed.');
    const both = { ...second, failures: [shared, { ...shared, seen: 'something else' }] };
    const report = { ...rest, checks: checks.map((check) => (check === second ? both : check)) };
    await using opened = await openReport(report);
    const { page } = opened;
    await page.locator('.told-before a').first().click();
    const told = page.locator(':target');
    expect(await told.getAttribute('data-shows')).toContain(first?.id);
    expect(await told.getByText(shared.seen, { exact: true }).first().isVisible()).toBe(true);
  });

  it('begins its failures with why the query is ignored, and then what shows it', async () => {
    const report = reports().ignoring;
    await using opened = await openReport(report);
    const { page } = opened;
    const ignored = idsOf(report, ({ queryIgnored }) => queryIgnored === true);
    const start = page.locator('#failures > :nth-child(2)');
    expect(await start.textContent()).toMatch(
      /Start here\s+The answers to GET .* do not depend on the query/,
    );
    expect((await start.getAttribute('data-shows'))?.split(' ').toSorted()).toEqual(ignored.toSorted());
    expect(ignored).toContain((await page.locator('.card .id').first().textContent()) ?? '');
    expect(await page.locator('.facts').textContent()).toContain('No list of flags could be read, because');
  });

  it('tells known failures last, in closed cards', async () => {
    const { checks, ...rest } = reports().failed;
    const [known = ''] = idsOf(reports().failed, ({ verdict }) => verdict === 'failed');
    const report = {
      ...rest,
      checks: checks.map((check) => (check.id === known ? { ...check, knownFailing: true as const } : check)),
    };
    await using opened = await openReport(report);
    const cards = opened.page.locator('.card');
    expect(await opened.page.locator('.card:not([open])').count()).toBe(1);
    expect(await cards.last().getAttribute('id')).toBe(`failure-${known}`);
    expect(await cards.last().textContent()).toContain('known to fail');
  });

  it('names what was not exercised with what would exercise it, drift, and every check', async () => {
    const report = reports().failed;
    await using opened = await openReport(report);
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

describe('the page', () => {
  it('copies a curl line by keyboard', async () => {
    const report = reports().failed;
    await using opened = await openReport(report, {
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
    const report = reports().failed;
    await using opened = await openReport(report, { javaScriptEnabled: false });
    const { page } = opened;
    expect(await page.locator('.toolbar, .copy').filter({ visible: true }).count()).toBe(0);
    const failures = page.locator('.card > .failure');
    expect(await failures.count()).toBeGreaterThan(10);
    expect(await failures.filter({ visible: false }).count()).toBe(0);
    await page.locator('.area > summary').first().click();
    expect(await page.locator('li[data-check]').first().isVisible()).toBe(true);
  });

  it('on paper has its failures open, and no controls', async () => {
    await using opened = await openReport(reports().failed);
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
    await using opened = await openReport(reports().failed);
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
