import { type Kysely, sql } from 'kysely';

const FOLDED_COLUMNS = ['folded_key', 'folded_name', 'folded_tag_list', 'folded_maintainer_id'];

/** Folds the sigma at the end of a word like every other one, as `foldCase` does; an older version left it. */
export async function foldSigmas(store: Kysely<unknown>): Promise<void> {
  for (const column of FOLDED_COLUMNS) {
    const text = sql.ref(column);
    await sql`update flag set ${text} = replace(${text}, 'ς', 'σ') where ${text} like '%ς%'`.execute(store);
  }
}
