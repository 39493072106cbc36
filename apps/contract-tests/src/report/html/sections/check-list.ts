import { html } from 'hono/html';
import { countVerdicts } from '../../count-verdicts.ts';
import { groupOf } from '../../group-of.ts';
import { plainText } from '../../plain-text.ts';
import type { CheckReport, Report } from '../../report.ts';
import { level, prose, sign, slug, VERDICTS, type Html } from '../markup.ts';
import { section } from './section.ts';

/** Every check, in areas such as `flags/paging`. What searches and filters find is decided here. */
export function checkList({ checks }: Report): Html {
  const areas = Map.groupBy(checks, groupOf);
  return section(
    { id: 'checks', title: 'All checks', count: checks.length, nothing: 'No check was run.' },
    [...areas].map(([area, members]) => renderArea(area, members)),
  );
}

function renderArea(area: string, members: readonly CheckReport[]): Html {
  const counts = countVerdicts(members);
  return html`<details class="area">
    <summary>
      <h3>${plainText(area)}</h3>
      <span class="tally">
        ${VERDICTS.filter((verdict) => counts[verdict] > 0).map(
          (verdict) => html`<span>${sign(verdict)} ${counts[verdict]}</span> `,
        )}
      </span>
    </summary>
    <ul class="checks">
      ${members.map((check) => renderCheck(check))}
    </ul>
  </details> `;
}

function renderCheck(check: CheckReport): Html {
  const { id, verdict, sentence, requirement, operationId, parameters, reason } = check;
  const about = parameters.length === 0 ? ['none'] : parameters;
  const keywords = [`operation:${operationId}`, ...about.map((name) => `parameter:${name}`)];
  return html`<li
    id="check-${id}"
    data-check="${id}"
    data-level="${check.level}"
    data-verdict="${slug(verdict)}"
    data-keywords="${keywords.join(' ')}"
  >
    ${sign(verdict)}
    <div>
      <p><span class="id">${plainText(id)}</span> ${level(check)}</p>
      <p>${prose(sentence)}</p>
      ${reason !== undefined && html`<p class="reason">${prose(reason)}</p>`}
      <p class="requirement">Proves <span class="id">${plainText(requirement)}</span></p>
    </div>
  </li> `;
}
