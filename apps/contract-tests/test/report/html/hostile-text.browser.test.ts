import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/reports/use-browser.ts';

const { openReport, reports } = useBrowser();

describe('hostile text', () => {
  it('stays text: it makes no element, no attribute and no link', async () => {
    await using opened = await openReport(reports().hostile);
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
    await using opened = await openReport(reports().hostile);
    const text = await opened.page.locator('body').textContent();
    expect(text).toContain('<script>');
    expect(text).toContain(String.raw`\u001b[2J`);
    expect(text).not.toMatch(/\p{Format}/u);
    expect(text).not.toContain('\u001B');
  });
});
