import type { ListAnswer } from '../paging/list-body.ts';
import type { PageWindow } from '../paging/page-links.ts';
import type { Snapshot } from '../source.ts';
import { checkCombinations } from './check-combinations.ts';
import { chooseEnvironments } from './choose-environments.ts';
import { findEnvironments } from './find-environments.ts';
import { findProject } from './find-project.ts';
import type { FlagsValues } from './flags-values.ts';
import { matchFlags } from './match-flags.ts';
import { showFlags } from './show/show-flags.ts';
import { sortFlags } from './sort/sort-flags.ts';

/** Answers `GET /api/v2/flags/{projectKey}`. */
export async function listFlags(
  snapshot: Snapshot,
  values: FlagsValues,
  window: PageWindow,
): Promise<ListAnswer> {
  checkCombinations(values);
  const { store, now } = snapshot;
  const { sort, compare } = values;
  const projectId = await findProject(store, values.projectKey);
  const { shown, sorted, filtered } = chooseEnvironments(await findEnvironments(store, projectId), values);
  const matching = store
    .selectFrom('flag')
    .where('flag.project_id', '=', projectId)
    .where(matchFlags(values, { environmentId: filtered, now: now() }));
  const page = matching.select('flag.id').limit(window.limit).offset(window.offset);
  const flags = await sortFlags(page, sort, sorted).execute();
  const { totalCount } = await matching
    .select(({ fn }) => fn.countAll<number>().as('totalCount'))
    .executeTakeFirstOrThrow();
  const ids = flags.map(({ id }) => id);
  const items = await showFlags(snapshot, ids, shown, values);
  return { items, totalCount, ...(compare === true && { totalCountWithDifferences: totalCount }) };
}
