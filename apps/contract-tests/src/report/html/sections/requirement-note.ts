import { html } from 'hono/html';
import { plainText } from '../../plain-text.ts';
import type { CheckReport, ProvenRequirement, Source } from '../../report.ts';
import { prose, type Html } from '../markup.ts';

/** What a check proves, and where that is written. */
export function requirementNote(
  { requirement: id }: CheckReport,
  requirement: ProvenRequirement | undefined,
): Html {
  if (requirement === undefined) {
    return html`<p class="requirement">Requirement <span class="id">${plainText(id)}</span></p>`;
  }
  const { statement, heading, sources } = requirement;
  return html`<p class="requirement">
    Requirement <span class="id">${id}</span>: ${prose(statement)}
    ${sources.map((source, index) => html`${index > 0 && ' · '}${link(source, heading)}`)}
  </p>`;
}

function link({ title, url }: Source, heading: string): Html {
  const text = html`${title}: ${prose(heading)}`;
  return url === undefined ? text : html`<a href="${url}" rel="noreferrer">${text}</a>`;
}
