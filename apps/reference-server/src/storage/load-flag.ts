import type { FlagState } from '@flag-contract/types';
import type { Transaction } from 'kysely';

import type {
  Dataset,
  EnvironmentDefinition,
  FlagDefinition,
  ProjectDefinition,
} from '../dataset/dataset.ts';
import { renderConfig } from '../dataset/render-config.ts';
import { renderFlag } from '../dataset/render-flag.ts';
import type { Tables } from './tables.ts';

/** Where a flag belongs. */
interface FlagHome {
  readonly dataset: Dataset;
  readonly project: ProjectDefinition;
  readonly projectId: number;
  readonly environmentIds: ReadonlyMap<EnvironmentDefinition, number>;
}

/** Stores a flag with its tags, and its configuration in each environment of its project. */
export async function loadFlag(
  load: Transaction<Tables>,
  home: FlagHome,
  flag: FlagDefinition,
): Promise<void> {
  checkEnvironments(home.project, flag);
  const { id: flagId } = await load
    .insertInto('flag')
    .values({
      project_id: home.projectId,
      key: flag.key,
      folded_key: flag.key.toLowerCase(),
      folded_name: flag.name.toLowerCase(),
      state: stateOf(flag),
      type: (flag.temporary ?? true) ? 'temporary' : 'permanent',
      document: JSON.stringify(renderFlag(home.dataset, home.project.key, flag)),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const tag of flag.tags ?? []) {
    await load.insertInto('flag_tag').values({ flag_id: flagId, tag }).execute();
  }
  for (const [environment, environmentId] of home.environmentIds) {
    const { summary, full } = renderConfig(home.project.key, environment, flag);
    await load
      .insertInto('flag_environment')
      .values({
        flag_id: flagId,
        environment_id: environmentId,
        summary_document: JSON.stringify(summary),
        full_document: JSON.stringify(full),
      })
      .execute();
  }
}

function checkEnvironments({ environments }: ProjectDefinition, flag: FlagDefinition): void {
  for (const key of Object.keys(flag.environments ?? {})) {
    if (environments.some((environment) => environment.key === key)) continue;
    throw new Error(
      `The flag ${flag.key} has a configuration in ${key}, which is no environment of its project.`,
    );
  }
}

function stateOf({ archivedDate, deprecatedDate }: FlagDefinition): FlagState {
  if (archivedDate !== undefined) return 'archived';
  return deprecatedDate === undefined ? 'live' : 'deprecated';
}
