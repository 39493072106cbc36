import { html } from 'hono/html';
import type { Book } from './book.ts';
import { resolve, type Operation, type Parameter } from './contract.ts';
import { describeType } from './describe-type.ts';
import { code, renderEntry, type Html } from './html.ts';
import { renderAnswer } from './render-answer.ts';
import { renderGrammar } from './render-grammar.ts';
import { renderMeaning } from './render-meaning.ts';

export function renderOperation(book: Book, path: string, operation: Operation): Html {
  const { operationId: id, summary, description, responses } = operation;
  const { components } = book.contract;
  const parameters = operation.parameters.map((reference) => resolve(components.parameters, reference));
  return html`<section id="${id}">
    <h2>${summary}</h2>
    <p class="path"><b>GET</b> ${path}</p>
    ${book.markdown(description)}
    <h3 id="${id}-parameters">Parameters</h3>
    <dl>${parameters.map((parameter) => renderParameter(book, id, parameter))}</dl>
    ${parameters.map((parameter) => parameter.schema.contentSchema && renderGrammar(book, parameter))}
    <h3 id="${id}-answers">Answers</h3>
    ${Object.entries(responses).map(([status, reference]) =>
      renderAnswer(book, `${id}-${status}`, status, resolve(components.responses, reference)),
    )}
  </section>`;
}

function renderParameter(book: Book, operationId: string, parameter: Parameter): Html {
  const { name, schema, description, required, deprecated } = parameter;
  return renderEntry({
    id: `${operationId}-${name}`,
    name,
    required,
    deprecated,
    beyond: parameter['x-beyond-the-pages'],
    kind: html`${parameter.in}: ${describeType(book.contract, schema)}`,
    description:
      schema.contentSchema === undefined
        ? renderMeaning(book, schema, description)
        : html`<p>Its rules and fields: <a href="#${name}-grammar">the ${code(name)} grammar</a>.</p>`,
    example: exampleOf(parameter),
  });
}

/** The example as a request has it before URL encoding. */
function exampleOf(parameter: Parameter): string {
  const { name, explode, example } = parameter;
  if (parameter.in === 'path') return String(example);
  if (parameter.in === 'header') return `${name}: ${String(example)}`;
  if (!Array.isArray(example)) return `${name}=${String(example)}`;
  return explode === true
    ? example.map((item) => `${name}=${item}`).join('&')
    : `${name}=${example.join(',')}`;
}
