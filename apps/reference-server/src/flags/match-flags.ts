import type { FlagFilter } from '@flag-contract/types';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';

import { notThereYet } from '../refusals/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import type { FlagsValues } from './flags-values.ts';

type Flag = ExpressionBuilder<Tables, 'flag'>;
type Condition = Expression<SqlBool>;

/** The condition that the flags of a listing meet: everything that was sent holds. */
export function matchFlags({ tag, archived, filter = {} }: FlagsValues): (flag: Flag) => Condition {
  const hasScope = archived !== undefined || filter.archived !== undefined || filter.state !== undefined;
  return (flag) => {
    const conditions = [
      !hasScope && isArchived(flag, false),
      archived !== undefined && isArchived(flag, archived),
      tag !== undefined && carries(flag, tag),
      ...matchFilter(flag, filter),
    ];
    return flag.and(conditions.filter((condition) => condition !== false));
  };
}

function matchFilter(flag: Flag, filter: FlagFilter): readonly (Condition | false)[] {
  const { archived, query, state, tags = [], type, ...others } = filter;
  const [missing] = Object.keys(others);
  if (missing !== undefined) throw notThereYet(`\`filter=${missing}\``);
  return [
    archived !== undefined && isArchived(flag, archived),
    query !== undefined && containsText(flag, query),
    state !== undefined && flag('flag.state', '=', state),
    ...tags.map((tag) => carries(flag, tag)),
    type !== undefined && flag('flag.type', '=', type),
  ];
}

function isArchived(flag: Flag, archived: boolean): Condition {
  return flag('flag.state', archived ? '=' : '<>', 'archived');
}

function carries(flag: Flag, tag: string): Condition {
  return flag('flag.id', 'in', flag.selectFrom('flag_tag').select('flag_id').where('tag', '=', tag));
}

// instr() and not `like`: it has no pattern characters, and folds no case of its own.
function containsText(flag: Flag, text: string): Condition {
  const folded = flag.val(text.toLowerCase());
  return flag.or([
    flag(flag.fn<number>('instr', ['flag.folded_key', folded]), '>', 0),
    flag(flag.fn<number>('instr', ['flag.folded_name', folded]), '>', 0),
  ]);
}
