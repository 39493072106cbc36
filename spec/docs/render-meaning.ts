import { html } from 'hono/html';
import type { Book } from './book.ts';
import { resolveSchema, type Schema } from './contract.ts';
import type { Html } from './html.ts';

/** What something means, and what a closed list says of its words, or a list of its members. */
export function renderMeaning({ contract, markdown }: Book, schema: Schema, description = ''): Html {
  const { $ref, description: ofMembers } = schema.items ?? { $ref: schema.$ref };
  const words = $ref === undefined ? undefined : resolveSchema(contract, { $ref });
  const more = words?.enum === undefined ? ofMembers : words.description;
  return html`${markdown(description)}${more !== undefined && more !== description && markdown(more)}`;
}
