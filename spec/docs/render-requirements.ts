import { html } from 'hono/html';
import type { Html } from './html.ts';
import { slugOf, type Markdown } from './markdown.ts';

export interface Requirement {
  readonly id: string;
  readonly level: 'MUST' | 'SHOULD';
  readonly statement: string;
  readonly source: 'flags' | 'tags' | 'both' | 'decision';
  readonly heading: string;
  readonly reason?: string;
}

const PAGES = { flags: 'List feature flags', tags: 'List tags', both: 'Both pages' };

export function renderRequirements(markdown: Markdown, requirements: readonly Requirement[]): Html {
  return html`<section id="requirements">
    <h2>Requirements</h2>
    <p>What the two documentation pages state and what we decided, one statement a row, in our own words.</p>
    <table class="cards">
      <thead>
        <tr>
          <th>Requirement</th>
          <th>Statement</th>
          <th>Where it comes from</th>
        </tr>
      </thead>
      <tbody>
        ${requirements.map((requirement) => renderRow(markdown, requirement))}
      </tbody>
    </table>
  </section>`;
}

function renderRow(markdown: Markdown, { id, level, statement, source, heading, reason }: Requirement): Html {
  const origin =
    source === 'decision' ? `Decision: [${heading}](#${slugOf(heading)})` : `${PAGES[source]}: ${heading}`;
  return html`<tr id="${id}">
    <td><code>${id}</code> <span class="mark">${level}</span></td>
    <td>${markdown(statement)} ${reason !== undefined && markdown(`No answer can show it: ${reason}`)}</td>
    <td>${markdown(origin)}</td>
  </tr> `;
}
