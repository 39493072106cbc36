import { STATUS_CODES } from 'node:http';
import { html } from 'hono/html';
import type { Book } from './book.ts';
import { nameOf, resolve, type Response } from './contract.ts';
import { code, join, type Html } from './html.ts';

/** A status with its body, its headers, and each example folded up; a search in the page unfolds them. */
export function renderAnswer(
  { contract, markdown }: Book,
  id: string,
  status: string,
  response: Response,
): Html {
  const { schema, examples } = response.content['application/json'];
  const body = nameOf(schema);
  const headers = Object.keys(response.headers).map((name) => html`<a href="#header-${name}">${name}</a>`);
  return html`<h4 id="${id}">${status} ${STATUS_CODES[status]}</h4>
    ${markdown(response.description)}
    <p>Body: <a href="#schema-${body}">${body}</a></p>
    <p class="quiet">Possible headers: ${join(headers, ', ')}</p>
    ${Object.entries(examples).map(([name, reference]) => {
      const { summary, value } = resolve(contract.components.examples, reference);
      return html`<details>
        <summary>${code(name)} ${markdown(summary)}</summary>
        <pre>${JSON.stringify(value, undefined, 2)}</pre>
      </details> `;
    })}`;
}
