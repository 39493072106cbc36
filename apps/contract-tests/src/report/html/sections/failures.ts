import { html } from 'hono/html';
import { plainText } from '../../plain-text.ts';
import type { CheckReport, ProvenRequirement, Report, ReportedFailure } from '../../report.ts';
import { difference } from '../difference.ts';
import { copyButton, level, prose, sign, type Html } from '../markup.ts';
import { requirementNote } from './requirement-note.ts';
import { section } from './section.ts';

/** More cases of the same check show no more. */
const SHOWN_MAX = 3;
const LEVELS = ['MUST', 'SHOULD'];

/** A card for each way in which checks failed; checks that failed alike share one. */
export function failures({ checks, requirements }: Report): Html {
  const failed = checks
    .filter(({ verdict }) => verdict === 'failed')
    .toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  const alike = Map.groupBy(failed, (check) => JSON.stringify(check.failures));
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  return section(
    { id: 'failures', title: 'Failures', count: failed.length, nothing: 'No check failed.' },
    [...alike.values()].map((group) => card(group, byId)),
  );
}

function card(group: readonly CheckReport[], requirements: ReadonlyMap<string, ProvenRequirement>): Html {
  const [check, ...others] = group;
  if (check === undefined) return html``;
  return html`<details class="card" open data-shows="${group.map(({ id }) => id).join(' ')}">
    <summary>
      <h3>
        ${sign('failed')} <span class="id">${plainText(check.id)}</span> ${level(check)}
        ${check.knownFailing === true && html`<span class="known">known to fail</span>`}
      </h3>
      <p>${prose(check.sentence)}</p>
    </summary>
    ${requirementNote(check, requirements.get(check.requirement))}
    ${check.failures.slice(0, SHOWN_MAX).map((failure) => renderFailure(failure))}
    ${furtherFailures(check.failures.slice(SHOWN_MAX))} ${alsoFailed(others)}
  </details> `;
}

function alsoFailed(others: readonly CheckReport[]): Html {
  if (others.length === 0) return html``;
  return html`<details class="alike" ${others.length <= SHOWN_MAX && 'open'}>
    <summary>
      ${others.length === 1 ? 'Another check fails' : `${others.length} other checks fail`} for the same
      reason
    </summary>
    <ul>
      ${others.map(
        (check) =>
          html`<li>
            <a class="id" href="#check-${check.id}">${plainText(check.id)}</a> ${level(check)}
            ${prose(check.sentence)}
            <span class="id">${plainText(check.requirement)}</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

function furtherFailures(failed: readonly ReportedFailure[]): Html {
  if (failed.length === 0) return html``;
  return html`<details class="more">
    <summary>${failed.length === 1 ? 'One case more' : `${failed.length} more cases`}</summary>
    ${failed.map((failure) => renderFailure(failure))}
  </details>`;
}

function renderFailure({ sentence, expected, seen, curl }: ReportedFailure): Html {
  const marked = difference(expected, seen);
  return html`<section class="failure">
    <h4>${prose(sentence)}</h4>
    <dl class="compared">
      <div class="expected">
        <dt>Expected</dt>
        <dd>${marked.expected}</dd>
      </div>
      <div class="seen">
        <dt>Seen</dt>
        <dd>${marked.seen}</dd>
      </div>
    </dl>
    ${curl.map(
      (line, index) =>
        html`<div class="curl">
          <pre><code>${plainText(line)}</code></pre>
          ${copyButton(`request ${index + 1}`)}
        </div>`,
    )}
  </section>`;
}
