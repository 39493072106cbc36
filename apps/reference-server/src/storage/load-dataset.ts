import type { TagKind } from '@flag-contract/types';
import type { Transaction } from 'kysely';

import type { Dataset, EnvironmentDefinition, ProjectDefinition } from '../dataset/dataset.ts';
import { tagPeriods } from '../dataset/tag-periods.ts';
import type { Tagged } from '../dataset/tagged.ts';
import { loadFlag } from './load-flag.ts';
import type { Store } from './open-store.ts';
import type { Tables } from './tables.ts';

/**
 * Fills an empty store. Each flag's JSON is written on this occasion, and never again.
 *
 * @param now the moment from which the ages of evaluations are counted back
 */
export async function loadDataset(store: Store, dataset: Dataset, now: number): Promise<void> {
  await store.transaction().execute(async (load) => {
    for (const project of dataset.projects) await loadProject(load, { dataset, project, now });
    for (const resource of dataset.resources ?? []) await loadResource(load, resource.kind, resource);
  });
}

interface ProjectHome {
  readonly dataset: Dataset;
  readonly project: ProjectDefinition;
  readonly now: number;
}

async function loadProject(load: Transaction<Tables>, home: ProjectHome): Promise<void> {
  const { project } = home;
  const { id: projectId } = await load
    .insertInto('project')
    .values({ key: project.key })
    .returning('id')
    .executeTakeFirstOrThrow();
  await loadResource(load, 'project', project);
  const environmentIds = new Map<string, number>();
  for (const environment of project.environments) {
    environmentIds.set(environment.key, await loadEnvironment(load, projectId, environment));
  }
  for (const flag of project.flags) await loadFlag(load, { ...home, projectId, environmentIds }, flag);
}

async function loadEnvironment(
  load: Transaction<Tables>,
  projectId: number,
  environment: EnvironmentDefinition,
): Promise<number> {
  const { id } = await load
    .insertInto('environment')
    .values({ project_id: projectId, key: environment.key })
    .returning('id')
    .executeTakeFirstOrThrow();
  await loadResource(load, 'environment', environment);
  return id;
}

async function loadResource(
  load: Transaction<Tables>,
  kind: Exclude<TagKind, 'flag'>,
  tagged: Tagged,
): Promise<void> {
  const { id } = await load.insertInto('resource').values({ kind }).returning('id').executeTakeFirstOrThrow();
  for (const { tag, from, to } of tagPeriods(tagged)) {
    await load
      .insertInto('resource_tag')
      .values({ resource_id: id, tag, from_date: from, to_date: to })
      .execute();
  }
}
