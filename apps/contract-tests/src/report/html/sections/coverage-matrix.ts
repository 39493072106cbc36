import { html } from 'hono/html';
import { plainText } from '../../plain-text.ts';
import { countVerdicts } from '../../count-verdicts.ts';
import type {
  CheckReport,
  OperationCoverage,
  ParameterCoverage,
  Report,
  VerdictCounts,
} from '../../report.ts';
import { sign, slug, VERDICTS, type Html } from '../markup.ts';
import { section } from './section.ts';

const LEAD =
  'How many requests carried each parameter, which statuses came back, and what the checks came to that are about it. Red are the answers that failed checks about the parameter show.';

/** Operation × parameter × status × verdict. */
export function coverageMatrix({ coverage, checks }: Report): Html {
  return section(
    { id: 'coverage', title: 'Coverage', lead: LEAD },
    coverage.map((operation) =>
      operationTable(
        operation,
        checks.filter(({ operationId }) => operationId === operation.operationId),
      ),
    ),
  );
}

function operationTable(operation: OperationCoverage, checks: readonly CheckReport[]): Html {
  const { operationId, path, statuses, parameters } = operation;
  const most = Math.max(1, ...parameters.map(({ requests }) => requests));
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="coverage-${operationId}">
    <table class="matrix">
      <caption id="coverage-${operationId}">
        <code>GET ${path}</code>
      </caption>
      <thead>
        <tr>
          <th scope="col">Parameter</th>
          <th scope="col" class="number">Requests</th>
          ${statuses.map((status) => html`<th scope="col" class="number">${status}</th>`)}
          <th scope="col" class="verdicts">Checks</th>
        </tr>
      </thead>
      <tbody>
        ${parameters.map((parameter) => parameterRow(parameter, operation, most))}
      </tbody>
      <tfoot>
        ${totalRow(
          'other checks',
          statuses,
          checks.filter((check) => check.parameters.length === 0),
          `operation:${operationId} parameter:none`,
        )}
        ${totalRow('all checks', statuses, checks, `operation:${operationId}`)}
      </tfoot>
    </table>
  </div>`;
}

function parameterRow(
  { name, requests, byStatus, failedChecksByStatus, checks }: ParameterCoverage,
  { operationId, statuses }: OperationCoverage,
  most: number,
): Html {
  return html`<tr>
    <th scope="row">${plainText(name)}</th>
    <td class="number">${requests === 0 ? html`<span class="never">never sent</span>` : requests}</td>
    ${statuses.map((status) => cell(byStatus[status] ?? 0, failedChecksByStatus[status] ?? 0, most))}
    <td class="verdicts">${verdicts(checks, `operation:${operationId} parameter:${name}`)}</td>
  </tr>`;
}

function totalRow(
  title: string,
  statuses: readonly number[],
  checks: readonly CheckReport[],
  search: string,
): Html {
  return html`<tr>
    <th scope="row">${title}</th>
    <td colspan="${statuses.length + 1}"></td>
    <td class="verdicts">${verdicts(countVerdicts(checks), search)}</td>
  </tr>`;
}

const SHADES = 4;

/** The more requests, the darker; on a scale of magnitudes, because most go without trouble to 200. */
function cell(requests: number, failedChecks: number, most: number): Html {
  if (requests === 0) return html`<td class="number none"><span aria-label="none">·</span></td>`;
  const shade = Math.ceil((Math.log(requests + 1) / Math.log(most + 1)) * SHADES);
  if (failedChecks === 0) return html`<td class="number shade-${shade}">${requests}</td>`;
  return html`<td class="number at-fault">
    ${requests} <small title="failed checks that show such a request">✗${failedChecks}</small>
  </td>`;
}

function verdicts(counts: VerdictCounts, search: string): Html {
  const present = VERDICTS.filter((verdict) => counts[verdict] > 0);
  if (present.length === 0) return html`<span class="none">none of its own</span>`;
  return html`${present.map(
    (verdict) =>
      html`<a href="#?${new URLSearchParams({ q: search, verdict: slug(verdict) }).toString()}"
        >${sign(verdict)} ${counts[verdict]}</a
      > `,
  )}`;
}
