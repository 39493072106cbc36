import { html } from 'hono/html';
import { plainText } from '../../plain-text.ts';
import type { Report } from '../../report.ts';
import { unreadInWords } from '../../unread-in-words.ts';
import { code, copyButton, countOf, type Html } from '../markup.ts';
import { caveats, headline } from './headline.ts';
import { levelTable } from './level-table.ts';

const VERDICTS = { 0: 'Passed', 1: 'Failed', 3: 'Not judged' } as const;

/** What somebody wants to know who looks at the page for two seconds, and how to get the same again. */
export function masthead(report: Report): Html {
  const verdict = VERDICTS[report.exitCode];
  return html`<header class="masthead">
    <div class="outcome ${verdict.toLowerCase().replace(' ', '-')}">
      <p class="product">Flag contract <span>${report.generator.contractVersion}</span></p>
      <h1>${verdict}</h1>
      <p class="headline">${headline(report)}</p>
      ${caveats(report).map((caveat) => html`<p class="caveat">${caveat}</p>`)}
    </div>
    ${levelTable(report.checks)}
    <dl class="facts">
      ${facts(report).map(
        ([term, description]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${description}</dd>
          </div>`,
      )}
    </dl>
    <div class="command">
      <span class="label">Run it again</span>
      <pre><code>${plainText(report.command)}</code></pre>
      ${copyButton('the command')}
    </div>
  </header>`;
}

function facts(report: Report): [term: string, description: Html][] {
  const { target, startedAt, durationMs, requests, seed, generator } = report;
  const limited = requests.rateLimited === 0 ? '' : `, ${requests.rateLimited} rate-limited`;
  return [
    ['Target', code(target.url)],
    ['Project', code(target.project)],
    [
      'Run',
      html`<time datetime="${startedAt}">${inWords(startedAt)}</time>, ${(durationMs / 1000).toFixed(1)} s`,
    ],
    ['Requests', html`${requests.sent} sent, ${requests.distinct} distinct${limited}`],
    ['Read', html`${read(report)}`],
    ['Seed', html`<code>${seed}</code>`],
    ['Verifier', html`${generator.name} ${generator.version}`],
  ];
}

/** @example inWords('2026-11-22T06:52:12.000Z') // '22 November 2026, 06:52 UTC' */
function inWords(time: string): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat('en-GB', format).format(new Date(time)).replace(' at ', ', ')} UTC`;
}

const NOUNS = { getFeatureFlags: 'flag', getTags: 'tag' } as const;
const READINGS = {
  page: 'each with every environment',
  '20240415': 'without environments unless asked for some',
  mixed: 'some with environments, some without',
  unknown: 'none that tells of environments',
};

function read({ surveyed }: Report): string {
  const { lists, environments } = surveyed;
  const counts = lists.map(({ operationId, itemsRead, totalCount, complete }) =>
    complete
      ? countOf(itemsRead, NOUNS[operationId])
      : `${itemsRead} of ${totalCount ?? 'unknown'} ${NOUNS[operationId]}s, the rest judged by totals`,
  );
  const hasFlags = lists.some(({ operationId }) => operationId === 'getFeatureFlags');
  const all = [...counts, ...(hasFlags ? [`flags ${READINGS[environments.reading]}`] : [])].join('; ');
  const sentences = [...(all === '' ? [] : [all]), ...unreadInWords(surveyed).map(plainText)];
  return sentences.join('. ');
}
