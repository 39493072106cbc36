import { FLAGS } from '../../listing/listing.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Query } from '../../target/query.ts';
import type { CheckContext } from '../check.ts';
import { isMigration, showFlags, shownFlag, type Shown, type ShownFlag } from './shown-flags.ts';

export const A_MIGRATION_FLAG = 'a migration flag (`_purpose` is `migration`)';

/** The first large page with a migration flag, asked with a query that narrows nothing. */
export async function showMigrations(
  context: CheckContext,
  query: Query,
): Promise<{ readonly shown: Shown; readonly migrations: readonly ShownFlag[] } | undefined> {
  const list = listOf(context.survey.listings[FLAGS.operationId].whole);
  const at = list?.items.findIndex((item, index) => {
    const flag = shownFlag(list.keys[index], item);
    return flag !== undefined && isMigration(flag);
  });
  if (at === undefined || at < 0) return undefined;
  const shown = await showFlags(context, query, at - (at % FLAGS.limitMax));
  return { shown, migrations: shown.flags.filter(isMigration) };
}
