import { html } from 'hono/html';
import { LEVELS, slug, VERDICTS, type Html } from '../markup.ts';

/** Search and filters. A script shows them; without one, everything is there to be read. */
export function toolbar(checks: number): Html {
  return html`<form class="toolbar" role="search" aria-label="Checks" hidden>
    <label class="search">
      <span class="unseen">Search checks by id, sentence, requirement or parameter</span>
      <input type="search" name="q" placeholder="Search checks" autocomplete="off" spellcheck="false" />
      <kbd aria-hidden="true">/</kbd>
    </label>
    ${choice('level', 'Level', LEVELS)} ${choice('verdict', 'Verdict', VERDICTS)}
    <p class="matches" role="status">${checks} checks</p>
  </form>`;
}

function choice(name: string, legend: string, options: readonly string[]): Html {
  return html`<fieldset>
    <legend class="unseen">${legend}</legend>
    <label><input type="radio" name="${name}" value="" checked /><span>all</span></label>
    ${options.map(
      (option) =>
        html`<label
          ><input type="radio" name="${name}" value="${slug(option)}" /><span>${option}</span></label
        >`,
    )}
  </fieldset>`;
}
