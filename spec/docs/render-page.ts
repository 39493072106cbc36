import { html, raw } from 'hono/html';
import type { Book } from './book.ts';
import type { Contract } from './contract.ts';
import { code, type Html } from './html.ts';
import { createMarkdown } from './markdown.ts';
import { renderHeaders, renderSchemas } from './render-components.ts';
import { renderNavigation } from './render-navigation.ts';
import { renderOperation } from './render-operation.ts';
import { renderRequirements, type Requirement } from './render-requirements.ts';

export interface Sources {
  readonly contract: Contract;
  readonly requirements: readonly Requirement[];
  readonly decisions: string;
  readonly style: string;
}

/** The whole documentation: one page that loads nothing. */
export async function renderPage({ contract, requirements, decisions, style }: Sources): Promise<string> {
  const schemas = Object.keys(contract.components.schemas).toSorted();
  const markdown = createMarkdown(placesOf(schemas, requirements));
  const book = { contract, markdown };
  const main = html`${renderOverview(book)}
    ${Object.entries(contract.paths).map(([path, { get }]) => renderOperation(book, path, get))}
    ${renderHeaders(book)} ${renderSchemas(book, schemas)} ${renderRequirements(markdown, requirements)}
    <section>${markdown(decisions, 1)}</section>`;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${contract.info.title}: ${contract.info.summary}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        ${renderNavigation(contract, schemas)}
        <main>${main}</main>
      </body>
    </html> `;
  return String(await page);
}

/** Where on the page the things stand that descriptions name in code. */
function placesOf(schemas: readonly string[], requirements: readonly Requirement[]): Map<string, string> {
  return new Map([
    ...schemas.map((name) => [name, `schema-${name}`] as const),
    ...requirements.map(({ id }) => [id, id] as const),
    ['requirements.yaml', 'requirements'],
    ['decisions.md', 'decisions'],
    ['x-beyond-the-pages', 'beyond-the-pages'],
  ]);
}

function renderOverview({ contract: { info, servers, tags, components }, markdown }: Book): Html {
  const schemes = Object.values(components.securitySchemes);
  return html`<section id="overview">
    <h1>${info.title} <small>${info.version}</small></h1>
    <p class="summary">${info.summary}</p>
    ${markdown(info.description)}
    <ul>
      ${tags.map(({ name, description }) => html`<li><b>${name}</b>: ${description}</li>`)}
    </ul>
    <h3>Servers</h3>
    <ul>
      ${servers.map(({ url, description }) => html`<li>${code(url)} ${description}</li>`)}
    </ul>
    <h3>Authentication</h3>
    ${schemes.map(
      ({ name, description }) =>
        html`<p>In the header ${code(name)}:</p>
          ${markdown(description)}`,
    )}
  </section>`;
}
