import { html } from 'hono/html';
import { countVerdicts } from '../../count-verdicts.ts';
import type { CheckReport, VerdictCounts } from '../../report.ts';
import { LEVELS, slug, VERDICTS, type Html } from '../markup.ts';

/** How many checks of each level came to each verdict, as numbers and as a bar. */
export function levelTable(checks: readonly CheckReport[]): Html {
  return html`<table class="levels">
    <caption class="unseen">
      Checks by level and verdict
    </caption>
    <thead>
      <tr>
        <th scope="col">Level</th>
        ${VERDICTS.map((verdict) => html`<th scope="col">${verdict}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${LEVELS.map((name) => row(name, countVerdicts(checks.filter(({ level }) => level === name))))}
    </tbody>
  </table>`;
}

function row(name: string, counts: VerdictCounts): Html {
  return html`<tr>
    <th scope="row"><a href="#?level=${name}">${name}</a> ${bar(counts)}</th>
    ${VERDICTS.map((verdict) =>
      counts[verdict] === 0
        ? html`<td class="none">0</td>`
        : html`<td>
            <a class="${slug(verdict)}" href="#?level=${name}&amp;verdict=${slug(verdict)}"
              >${counts[verdict]}</a
            >
          </td>`,
    )}
  </tr>`;
}

const BAR_WIDTH = 120;

/** The numbers beside it say the same, so it is for the eye only. */
function bar(counts: VerdictCounts): Html {
  const total = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
  let from = 0;
  const parts = VERDICTS.toReversed().map((verdict) => {
    const width = total === 0 ? 0 : (counts[verdict] / total) * BAR_WIDTH;
    from += width;
    return html`<rect class="${slug(verdict)}" x="${from - width}" width="${width}" height="6" />`;
  });
  return html`<svg
    class="proportions"
    viewBox="0 0 ${BAR_WIDTH} 6"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${parts}
  </svg>`;
}
