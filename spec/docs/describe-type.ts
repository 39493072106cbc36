import { html } from 'hono/html';
import { nameOf, resolveSchema, type Contract, type Schema } from './contract.ts';
import { code, join, renderMarks, type Html } from './html.ts';

/** What a value may be, in a phrase such as "list of FlagExpand, at least one". */
export function describeType(contract: Contract, schema: Schema): Html {
  return join([describeKind(contract, schema), ...limitsOf(schema)], ', ');
}

function describeKind(contract: Contract, schema: Schema): Html {
  const { $ref, anyOf, items, additionalProperties: members, type } = schema;
  if ($ref !== undefined) return describeComponent(contract, { ...schema, $ref });
  if (schema.enum !== undefined) return wordsOf(schema);
  if (anyOf !== undefined) return join(anyOf.map(describeOption), ' or ');
  if (items !== undefined) return html`list of ${describeItems(contract, items)}`;
  if (typeof members === 'object') return html`map to ${describeType(contract, members)}`;
  // Without a type a value may be anything.
  const name = [type ?? 'any JSON'].flat().join(' or ');
  return html`${schema.minLength === 1 ? 'non-empty ' : ''}${name}`;
}

/** In the plural where a single word names the type. */
function describeItems(contract: Contract, items: Schema): Html {
  const { $ref, anyOf, enum: words, type } = items;
  const isWord = typeof type === 'string' && $ref === undefined && anyOf === undefined && words === undefined;
  return join([html`${describeKind(contract, items)}${isWord && 's'}`, ...limitsOf(items)], ', ');
}

/** Closed lists are short and wanted where they are used; other components stand in a place of their own. */
function describeComponent(contract: Contract, schema: Schema & { readonly $ref: string }): Html {
  const name = nameOf(schema);
  const link = html`<a href="#schema-${name}">${name}</a>`;
  const target = resolveSchema(contract, schema);
  return target.enum === undefined ? link : html`${link}: ${wordsOf(target)}`;
}

/** An open list is an enum beside a plain type. */
function describeOption(option: Schema): Html {
  return option.enum === undefined ? html`another ${option.type}` : wordsOf(option);
}

function wordsOf({ enum: words = [], 'x-beyond-the-pages': beyond }: Schema): Html {
  const isBeyond = (word: string): boolean => Array.isArray(beyond) && beyond.includes(word);
  const marked = words.map((word) => html`${code(word)}${renderMarks({ beyond: isBeyond(word) })}`);
  return join(marked, ', ');
}

function limitsOf(schema: Schema): Html[] {
  const { minimum, maximum, pattern } = schema;
  const limits: Html[] = [];
  if (schema.format !== undefined) limits.push(html`${schema.format}`);
  if (maximum !== undefined) limits.push(html`${minimum} to ${maximum}`);
  else if (minimum !== undefined) limits.push(html`at least ${minimum}`);
  if (schema.minItems === 1) limits.push(html`at least one`);
  if (schema.default !== undefined) limits.push(html`default ${code(schema.default)}`);
  // A text with a grammar of its own has a section that shows the pattern.
  const inline = schema.contentSchema === undefined;
  if (inline && pattern !== undefined) limits.push(html`matches ${code(pattern)}`);
  return limits;
}
