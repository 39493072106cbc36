import { sql } from 'kysely';

import { type Condition, flag, type FlagConditions } from '../condition.ts';

// The index knows texts by three characters at a time.
const INDEXED_LENGTH_MIN = 3;

export const sqliteConditions: FlagConditions = {
  beginningOf: () => undefined,
  belongsTo: (projectId) => flag('flag.project_id', '=', projectId),
  besides: (text) => (canBeLookedUp(text.toLowerCase()) ? lookedUpConditions : sqliteConditions),
  carries: (tag) => {
    const carriers = flag.selectFrom('flag_tag').select('flag_id').where('tag', '=', tag);
    return flag('flag.id', 'in', carriers.where('to_date', 'is', null));
  },
  contains: (text) => {
    const folded = text.toLowerCase();
    return canBeLookedUp(folded)
      ? flag.and([mayContain(folded), containsExactly(folded)])
      : containsExactly(folded);
  },
};

// The flags with the text are looked at one by one; the others are not read, nor is the order of all in a project.
const lookedUpConditions: FlagConditions = {
  ...sqliteConditions,
  // SQLite looks up no column behind a plus: https://sqlite.org/optoverview.html#disqualifying_where_clause_terms_using_unary_
  belongsTo: (projectId) => sql`+${sql.ref('flag.project_id')} = ${projectId}`,
  carries: (tag) => {
    const uses = flag.selectFrom('flag_tag').select('tag').whereRef('flag_tag.flag_id', '=', 'flag.id');
    return flag.exists(uses.where('tag', '=', tag).where('to_date', 'is', null));
  },
};

// instr() and not `like`: it has no pattern characters, and folds no case of its own.
function containsExactly(folded: string): Condition {
  const value = flag.val(folded);
  return flag.or([
    flag(flag.fn<number>('instr', ['flag.folded_key', value]), '>', 0),
    flag(flag.fn<number>('instr', ['flag.folded_name', value]), '>', 0),
  ]);
}

function mayContain(folded: string): Condition {
  const phrase = `"${folded.replaceAll('"', '""')}"`;
  return sql`flag.id in (select rowid from flag_text where flag_text match ${phrase})`;
}

function canBeLookedUp(folded: string): boolean {
  return Array.from(folded).length >= INDEXED_LENGTH_MIN;
}
