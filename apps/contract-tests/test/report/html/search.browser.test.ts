import { describe, expect, it } from 'vitest';
import { checksShown, idsOf } from '../../support/reports/page-reports.ts';
import { useBrowser } from '../../support/reports/use-browser.ts';

const { openReport, reports } = useBrowser();

describe('search and filters', () => {
  it('are reached by a slash, find as one types, and say how many', async () => {
    const report = reports().failed;
    await using opened = await openReport(report);
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
    const report = reports().failed;
    await using opened = await openReport(report);
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
    const report = reports().passed;
    await using opened = await openReport(report);
    const { page } = opened;
    await page.locator('#coverage tr', { hasText: 'kind' }).first().getByRole('link').first().click();
    const found = idsOf(
      report,
      ({ verdict, parameters }) => verdict === 'passed' && parameters.includes('kind'),
    );
    expect(await checksShown(page)).toEqual(found);
  });

  it('give way to a link to a check, whose area opens', async () => {
    await using opened = await openReport(reports().failed);
    const { page, url } = opened;
    await page.goto(`${url}#?q=nothing+is+called+so`);
    expect(await checksShown(page)).toEqual([]);
    await page.goto(`${url}#check-flags/paging/next`);
    await expect.poll(() => page.locator('[id="check-flags/paging/next"]').isVisible()).toBe(true);
  });
});
