import { html } from 'hono/html';
import type { Html } from '../markup.ts';

interface Heading {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  /** Stands there when there is nothing to show. */
  readonly nothing?: string;
  /** What the section is about. */
  readonly lead?: Html | string;
}

export function section({ id, title, count, nothing, lead }: Heading, contents: readonly Html[]): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title} ${count !== undefined && html`<span class="count">${count}</span>`}</h2>
    ${contents.length === 0 ? html`<p class="nothing">${nothing}</p>` : html`${lead !== undefined && html`<p class="lead">${lead}</p>`} ${contents}`}
  </section>`;
}
