import { html } from 'hono/html';
import type { Book } from './book.ts';
import { resolveSchema, type Schema } from './contract.ts';
import { describeType } from './describe-type.ts';
import { code, renderEntry, type Html } from './html.ts';
import { renderMeaning } from './render-meaning.ts';

export function renderHeaders({ contract, markdown }: Book): Html {
  const entries = Object.entries(contract.components.headers).map(([name, header]) =>
    renderEntry({
      id: `header-${name}`,
      name,
      kind: describeType(contract, header.schema),
      description: markdown(header.description),
      example: header.example ?? header.schema.example,
    }),
  );
  return html`<section id="headers">
    <h2>Headers of answers</h2>
    <dl>${entries}</dl>
  </section>`;
}

export function renderSchemas(book: Book, names: readonly string[]): Html {
  return html`<section id="schemas">
    <h2>Schemas</h2>
    ${names.map((name) => renderSchema(book, name, book.contract.components.schemas[name] ?? {}))}
  </section>`;
}

function renderSchema(book: Book, name: string, schema: Schema): Html {
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) =>
    renderProperty(book, `${name}-${key}`, key, property, schema.required?.includes(key)),
  );
  return html`<h3 id="schema-${name}">${name}</h3>
    ${book.markdown(schema.description ?? '')}
    ${
      properties.length === 0
        ? html`<p class="quiet">${describeType(book.contract, schema)}. Example: ${code(schema.example)}</p>`
        : html`<dl>${properties}</dl>`
    }`;
}

function renderProperty(
  book: Book,
  id: string,
  name: string,
  property: Schema,
  required: boolean | undefined,
): Html {
  const { deprecated, description } = resolveSchema(book.contract, property);
  return renderEntry({
    id,
    name,
    required,
    deprecated,
    beyond: property['x-beyond-the-pages'],
    kind: describeType(book.contract, property),
    description: renderMeaning(book, property, description),
    example: property.example ?? property.items?.example,
  });
}
