import type { ListAnswer } from '../paging/list-body.ts';
import type { PageWindow } from '../paging/page-links.ts';
import type { Snapshot } from '../source.ts';
import { checkCombinations } from './check-combinations.ts';
import { checkKnown } from './check-known.ts';
import { chooseEnvironments } from './choose-environments.ts';
import { findFlags } from './find-flags.ts';
import { findProject } from './find-project.ts';
import type { FlagsValues } from './flags-values.ts';
import { showFlags } from './show/show-flags.ts';

/** Answers `GET /api/v2/flags/{projectKey}`. */
export async function listFlags(
  snapshot: Snapshot,
  values: FlagsValues,
  window: PageWindow,
): Promise<ListAnswer> {
  checkCombinations(values);
  const { id: projectId, unknownAnswers, environments } = await findProject(snapshot, values.projectKey);
  checkKnown(values, unknownAnswers);
  const { shown, sorted, filtered } = chooseEnvironments(environments, values);
  const question = { values, projectId, environmentId: filtered, sortedEnvironmentId: sorted };
  const { ids, totalCount } = await findFlags(snapshot, question, window);
  const items = await showFlags(snapshot, ids, { ...values, environmentIds: shown });
  return { items, totalCount, ...(values.compare === true && { totalCountWithDifferences: totalCount }) };
}
