import { sql } from 'kysely';

import { type Condition, flag, type FlagConditions } from '../condition.ts';
import { foldCase } from '../fold-case.ts';
import { hasTags, isAmongCarriers } from './tag-conditions.ts';

// The index knows texts by three characters at a time.
const INDEXED_LENGTH_MIN = 3;

export const sqliteConditions: FlagConditions = {
  beginningOf: () => undefined,
  belongsTo: (projectId) => flag('flag.project_id', '=', projectId),
  besides: (text) => (canBeLookedUp(foldCase(text)) ? lookedUpConditions : sqliteConditions),
  carries: isAmongCarriers,
  contains: (text) => {
    const folded = foldCase(text);
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
  carries: hasTags,
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
