import { html } from 'hono/html';
import { plainText } from '../../plain-text.ts';
import { alike, type Alike } from '../../alike.ts';
import type { CheckReport, ProvenRequirement, Report, ReportedFailure } from '../../report.ts';
import { inTellingOrder } from '../../in-telling-order.ts';
import { isKnownFailure } from '../../is-known-failure.ts';
import { startHere } from '../../start-here.ts';
import { difference } from '../difference.ts';
import { copyButton, level, prose, sign, type Html } from '../markup.ts';
import { requirementNote } from './requirement-note.ts';
import { section } from './section.ts';

/** More cases of the same check show no more. */
const SHOWN_MAX = 3;

/**
 * What fails many checks, then a card for each way in which checks fail; checks that fail by the same fault share one.
 * The cards of what is known to fail come last, and are closed.
 */
export function failures(report: Report): Html {
  const { checks, requirements } = report;
  const failed = inTellingOrder(checks.filter(({ verdict }) => verdict === 'failed'));
  const groups = [
    ...alike(failed.filter((check) => !isKnownFailure(check))),
    ...alike(failed.filter(isKnownFailure)),
  ];
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  return section({ id: 'failures', title: 'Failures', count: failed.length, nothing: 'No check failed.' }, [
    ...causes(report),
    ...groups.map((group) => card(group, byId)),
  ]);
}

function causes(report: Report): Html[] {
  const found = startHere(report);
  if (found.length === 0) return [];
  return [
    html`<div
      class="start-here"
      data-shows="${found.flatMap(({ checks }) => checks.map(({ id }) => id)).join(' ')}"
    >
      <h3>Start here</h3>
      <ul>
        ${found.map(({ sentence }) => html`<li>${prose(sentence)}</li>`)}
      </ul>
    </div> `,
  ];
}

function card(
  { first: check, others, failures: shown, toldBefore }: Alike,
  requirements: ReadonlyMap<string, ProvenRequirement>,
): Html {
  const isKnown = check.knownFailing === true;
  return html`<details
    class="card ${isKnown && 'known-to-fail'}"
    id="failure-${check.id}"
    ${!isKnown && 'open'}
    data-shows="${[check, ...others].map(({ id }) => id).join(' ')}"
  >
    <summary>
      <h3>
        ${sign('failed')} <span class="id">${plainText(check.id)}</span> ${level(check)}
        ${isKnown && html`<span class="known">known to fail</span>`}
      </h3>
      <p>${prose(check.sentence)}</p>
    </summary>
    ${requirementNote(check, requirements.get(check.requirement))}
    ${toldBefore.map(({ failure, by }) => renderToldBefore(failure, by))}
    ${shown.slice(0, SHOWN_MAX).map((failure) => renderFailure(failure))}
    ${furtherFailures(shown.slice(SHOWN_MAX))} ${alsoFailed(others)}
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

function renderToldBefore({ sentence }: ReportedFailure, { id }: CheckReport): Html {
  return html`<p class="told-before">
    As under <a class="id" href="#failure-${id}">${plainText(id)}</a>: ${prose(sentence)}
  </p>`;
}

function renderFailure({ sentence, expected, seen, extent, curl }: ReportedFailure): Html {
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
    ${extent !== undefined && html`<p class="extent">${prose(extent)}</p>`}
    ${curl.map(
      (line, index) =>
        html`<div class="curl">
          <pre><code>${plainText(line)}</code></pre>
          ${copyButton(`request ${index + 1}`)}
        </div>`,
    )}
  </section>`;
}
