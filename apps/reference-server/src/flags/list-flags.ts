import type { ListAnswer } from '../paging/list-body.ts';
import type { PageWindow } from '../paging/page-links.ts';
import type { Store } from '../storage/open-store.ts';
import { addEnvironments } from './add-environments.ts';
import { checkCombinations } from './check-combinations.ts';
import { findEnvironments } from './find-environments.ts';
import { findProject } from './find-project.ts';
import type { FlagsValues } from './flags-values.ts';
import { matchFlags } from './match-flags.ts';

/** Answers `GET /api/v2/flags/{projectKey}`. */
export async function listFlags(store: Store, values: FlagsValues, window: PageWindow): Promise<ListAnswer> {
  checkCombinations(values);
  const projectId = await findProject(store, values.projectKey);
  const environmentIds = await findEnvironments(store, projectId, values);
  const matching = store
    .selectFrom('flag')
    .where('flag.project_id', '=', projectId)
    .where(matchFlags(values));
  const flags = await matching
    .select(['flag.id', 'flag.document'])
    .orderBy('flag.key')
    .limit(window.limit)
    .offset(window.offset)
    .execute();
  const { totalCount } = await matching
    .select(({ fn }) => fn.countAll<number>().as('totalCount'))
    .executeTakeFirstOrThrow();
  return { items: await addEnvironments(store, flags, environmentIds, values.summary), totalCount };
}
