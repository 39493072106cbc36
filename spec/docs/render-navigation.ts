import { html } from 'hono/html';
import { resolve, type Contract, type Operation } from './contract.ts';
import type { Html } from './html.ts';

export function renderNavigation(contract: Contract, schemas: readonly string[]): Html {
  return html`<nav>
    <a href="#overview"><b>${contract.info.title}</b></a>
    ${Object.values(contract.paths).map(({ get }) => renderOperationLinks(contract, get))}
    <a href="#headers">Headers of answers</a>
    <details>
      <summary><a href="#schemas">Schemas</a></summary>
      ${schemas.map((name) => html`<a class="below" href="#schema-${name}">${name}</a> `)}
    </details>
    <a href="#requirements">Requirements</a>
    <a href="#decisions">Decisions</a>
  </nav>`;
}

function renderOperationLinks(
  { components }: Contract,
  { operationId: id, summary, parameters }: Operation,
): Html {
  const grammars = parameters
    .map((reference) => resolve(components.parameters, reference))
    .filter(({ schema }) => schema.contentSchema !== undefined);
  return html`<a href="#${id}">${summary}</a>
    <a class="below" href="#${id}-parameters">Parameters</a>
    ${grammars.map(({ name }) => html`<a class="below" href="#${name}-grammar">The ${name} grammar</a>`)}
    <a class="below" href="#${id}-answers">Answers</a>`;
}
