import { type RawBuilder, sql } from 'kysely';

import { flag, type FlagConditions } from '../condition.ts';
import { foldCase } from '../fold-case.ts';

// PostgreSQL indexes nothing longer than 2,700 bytes.
const BEGINNING_LENGTH = 200;

const longColumns: ReadonlySet<string> = new Set(['flag.folded_name', 'flag.folded_tag_list']);

/** The first characters of a text. */
export function beginning(column: string): RawBuilder<string> {
  return sql`left(${sql.ref(column)}, ${sql.lit(BEGINNING_LENGTH)})`;
}

/** Tags are looked up in the index of `flag.tags`, texts in the one of their trigrams. */
export const postgresConditions: FlagConditions = {
  beginningOf: (column) => (longColumns.has(column) ? beginning(column) : undefined),
  belongsTo: (projectId) => flag('flag.project_id', '=', projectId),
  besides: () => postgresConditions,
  carries: (tags) => sql`${sql.ref('flag.tags')} @> ${tags}::text[]`,
  contains: (text) => {
    const pattern = flag.val(`%${escapePattern(foldCase(text))}%`);
    return flag.or([flag('flag.folded_key', 'like', pattern), flag('flag.folded_name', 'like', pattern)]);
  },
};

function escapePattern(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
