import { errorRows } from '../refusals/error-rows.ts';
import { quote, Refusal } from '../refusals/refusal.ts';
import { perLoad } from '../remember/per-load.ts';
import type { Snapshot } from '../source.ts';
import { type Environments, findEnvironments } from './find-environments.ts';

/** A project as requests find it. */
export interface FoundProject {
  readonly id: number;
  /** What it can not answer. */
  readonly unknownAnswers: string;
  readonly environments: Environments;
}

// By their keys. Only what is there is kept, so no more than there is.
const projectsOf = perLoad(() => new Map<string, FoundProject>());

/** Finds a project by its key; a `Refusal` (404) where there is none. */
export async function findProject(snapshot: Snapshot, key: string): Promise<FoundProject> {
  const projects = projectsOf(snapshot);
  const known = projects.get(key);
  if (known !== undefined) return known;
  const { store } = snapshot;
  const row = await store
    .selectFrom('project')
    .select(['id', 'unknown_answers'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (row === undefined) throw new Refusal(errorRows.notFound, `There is no project ${quote(key)}.`);
  const { id, unknown_answers: unknownAnswers } = row;
  const project = { id, unknownAnswers, environments: await findEnvironments(store, id) };
  projects.set(key, project);
  return project;
}
