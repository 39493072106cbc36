import { html } from 'hono/html';
import { plainText } from '../plain-text.ts';
import type { Report } from '../report.ts';
import type { Html } from './markup.ts';
import { readScript, readStyle } from './read-assets.ts';
import { checkList } from './sections/check-list.ts';
import { coverageMatrix } from './sections/coverage-matrix.ts';
import { failures } from './sections/failures.ts';
import { masthead } from './sections/masthead.ts';
import { disagreements, drift, slowest } from './sections/side-notes.ts';
import { toolbar } from './sections/toolbar.ts';
import { inconclusive, unexercised } from './sections/unexercised.ts';

const TITLES = { 0: 'passed', 1: 'failed', 3: 'not judged' };

/** The report as one page that loads nothing, and runs nothing but its own script. */
export function renderHtml(report: Report): string {
  const style = readStyle();
  const script = readScript();
  const policy = `default-src 'none'; style-src ${style.source}; script-src ${script.source}; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>Flag contract: ${TITLES[report.exitCode]}, ${plainText(report.target.url)}</title>
        ${style.element}
      </head>
      <body>
        ${masthead(report)} ${navigation(report)}
        <main>${sections(report)}</main>
        ${script.element}
      </body>
    </html> `;
  if (page instanceof Promise) throw new Error('Something on the page has to be waited for.');
  return String(page);
}

function navigation(report: Report): Html {
  const { summary, drift: fields, disagreements: answers } = report;
  const links: [id: string, title: string, count?: number][] = [
    ['failures', 'Failures', summary.failed],
    ...(summary.inconclusive === 0
      ? []
      : [['inconclusive', 'Inconclusive', summary.inconclusive] as [string, string, number]]),
    ['coverage', 'Coverage'],
    ['not-exercised', 'Not exercised', summary['not exercised']],
    ['drift', 'Drift', fields.length],
    ['slowest', 'Slowest'],
    ['disagreements', 'Prism', answers.length],
    ['checks', 'All checks', report.checks.length],
  ];
  return html`<div class="bar">
    <nav aria-label="Sections">
      ${links.map(
        ([id, title, count]) =>
          html`<a href="#${id}"
            >${title} ${count !== undefined && html`<span class="count">${count}</span>`}</a
          > `,
      )}
    </nav>
    ${toolbar(report.checks.length)}
  </div>`;
}

function sections(report: Report): Html {
  return html`${failures(report)} ${inconclusive(report)} ${coverageMatrix(report)} ${unexercised(report)}
  ${drift(report)} ${slowest(report)} ${disagreements(report)} ${checkList(report)}`;
}
