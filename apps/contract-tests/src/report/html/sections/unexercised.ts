import { html } from 'hono/html';
import { plainText } from '../../plain-text.ts';
import type { CheckReport, Report, Verdict } from '../../report.ts';
import { level, prose, sign, type Html } from '../markup.ts';
import { section } from './section.ts';

export function inconclusive({ checks }: Report): Html {
  const own = checks.filter(({ verdict }) => verdict === 'inconclusive');
  if (own.length === 0) return html``;
  return section(
    { id: 'inconclusive', title: 'Inconclusive', count: own.length, lead: 'Tried, but not judged.' },
    byReason(own, 'inconclusive'),
  );
}

/** What nothing that the target showed could try, and what would. */
export function unexercised({ checks }: Report): Html {
  const own = checks.filter(({ verdict }) => verdict === 'not exercised');
  return section(
    {
      id: 'not-exercised',
      title: 'Not exercised',
      count: own.length,
      lead: 'The target showed nothing that could try these. Each names the data, or the behaviour, that it needs.',
      nothing: 'Every check was exercised.',
    },
    byReason(own, 'not exercised'),
  );
}

/** Checks that lack the same stand together. */
function byReason(checks: readonly CheckReport[], verdict: Verdict): Html[] {
  return [...Map.groupBy(checks, ({ reason = '' }) => reason)].map(
    ([reason, group]) =>
      html`<div class="lack" data-shows="${group.map(({ id }) => id).join(' ')}">
        <h3>${sign(verdict)} ${prose(reason)}</h3>
        <ul>
          ${group.map(
            (check) =>
              html`<li>
                <a class="id" href="#check-${check.id}">${plainText(check.id)}</a> ${level(check)}
                ${prose(check.sentence)}
              </li>`,
          )}
        </ul>
      </div> `,
  );
}
