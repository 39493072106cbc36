import { html } from 'hono/html';
import type { Book } from './book.ts';
import { resolveSchema, type Contract, type Parameter, type Schema } from './contract.ts';
import { describeType } from './describe-type.ts';
import { code, join, renderMarks, type Html } from './html.ts';
import { renderMeaning } from './render-meaning.ts';

/** The grammar of a parameter whose text decodes to an object: its rules, and a table of the fields. */
export function renderGrammar(book: Book, parameter: Parameter): Html {
  const { name, description, schema, example } = parameter;
  const grammar = resolveSchema(book.contract, schema.contentSchema ?? {});
  return html`<h3 id="${name}-grammar">The ${code(name)} grammar</h3>
    ${book.markdown(description)}
    <p>Example: ${code(`${name}=${String(example)}`)}</p>
    <table class="cards">
      <thead>
        <tr>
          <th>Field</th>
          <th>Value</th>
          <th>Meaning</th>
          <th>Example</th>
        </tr>
      </thead>
      <tbody>
        ${Object.keys(grammar.properties ?? {}).map((field) => renderField(book, name, grammar, field))}
      </tbody>
    </table>
    <p class="quiet">The whole text matches ${code(schema.pattern ?? '')}</p>`;
}

function renderField(book: Book, parameter: string, grammar: Schema, field: string): Html {
  const { contract } = book;
  const property = grammar.properties?.[field] ?? {};
  const { deprecated, description, 'x-beyond-the-pages': beyond } = resolveSchema(contract, property);
  const needs = grammar.dependentRequired?.[field] ?? [];
  const clauses = [field, ...needs].map((name) => clauseOf(contract, grammar, name));
  return html`<tr id="${parameter}-${field}">
    <td>
      ${code(field)}${renderMarks({ deprecated, beyond })}
      ${needs.map((other) => html`<span class="mark">needs ${code(other)}</span>`)}
    </td>
    <td class="kind">${describeValue(contract, property)}</td>
    <td>${renderMeaning(book, property, description)}</td>
    <td class="example">${code(clauses.join(','))}</td>
  </tr> `;
}

function describeValue(contract: Contract, schema: Schema): Html {
  const { items, properties, required } = schema;
  if (items !== undefined) return html`${describeType(contract, schema)}, joined by ${code('+')}`;
  if (properties === undefined) return describeType(contract, schema);
  const members = Object.entries(properties).map(
    ([name, member]) =>
      html`${code(name)}${required?.includes(name) !== true && ' (optional)'}:
      ${describeType(contract, member)}`,
  );
  return html`JSON object with ${join(members, '; ')}`;
}

/** A clause as a request has it before URL encoding, made of the examples in the schema. */
function clauseOf(contract: Contract, grammar: Schema, field: string): string {
  const value = exampleOf(contract, grammar.properties?.[field] ?? {});
  if (Array.isArray(value)) return `${field}:${value.join('+')}`;
  return `${field}:${typeof value === 'string' ? value : JSON.stringify(value)}`;
}

function exampleOf(contract: Contract, schema: Schema): unknown {
  const { example, items, properties = {} } = resolveSchema(contract, schema);
  if (example !== undefined) return example;
  if (items !== undefined) return [exampleOf(contract, items)];
  return Object.fromEntries(
    Object.entries(properties).map(([name, member]) => [name, exampleOf(contract, member)]),
  );
}
