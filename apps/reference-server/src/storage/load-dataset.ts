import type { TagKind } from '@flag-contract/types';
import type { Transaction } from 'kysely';

import type { Dataset, EnvironmentDefinition, ProjectDefinition } from '../dataset/dataset.ts';
import { loadFlag } from './load-flag.ts';
import type { Store } from './open-store.ts';
import type { Tables } from './tables.ts';

/** Fills an empty store. Each flag's JSON is written on this occasion, and never again. */
export async function loadDataset(store: Store, dataset: Dataset): Promise<void> {
  await store.transaction().execute(async (load) => {
    for (const project of dataset.projects) await loadProject(load, dataset, project);
    for (const { kind, tags } of dataset.resources ?? []) await loadResource(load, kind, tags);
  });
}

async function loadProject(
  load: Transaction<Tables>,
  dataset: Dataset,
  project: ProjectDefinition,
): Promise<void> {
  const { id: projectId } = await load
    .insertInto('project')
    .values({ key: project.key })
    .returning('id')
    .executeTakeFirstOrThrow();
  await loadResource(load, 'project', project.tags);
  const environmentIds = new Map<EnvironmentDefinition, number>();
  for (const environment of project.environments) {
    environmentIds.set(environment, await loadEnvironment(load, projectId, environment));
  }
  for (const flag of project.flags) {
    await loadFlag(load, { dataset, project, projectId, environmentIds }, flag);
  }
}

async function loadEnvironment(
  load: Transaction<Tables>,
  projectId: number,
  { key, tags }: EnvironmentDefinition,
): Promise<number> {
  const { id } = await load
    .insertInto('environment')
    .values({ project_id: projectId, key })
    .returning('id')
    .executeTakeFirstOrThrow();
  await loadResource(load, 'environment', tags);
  return id;
}

async function loadResource(
  load: Transaction<Tables>,
  kind: Exclude<TagKind, 'flag'>,
  tags: readonly string[] = [],
): Promise<void> {
  if (tags.length === 0) return;
  const { id: resourceId } = await load
    .insertInto('resource')
    .values({ kind })
    .returning('id')
    .executeTakeFirstOrThrow();
  await load
    .insertInto('resource_tag')
    .values(tags.map((tag) => ({ resource_id: resourceId, tag })))
    .execute();
}
