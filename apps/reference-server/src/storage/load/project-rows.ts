import type { ProjectDefinition } from '../../dataset/dataset.ts';
import { unknownFlagAnswers } from '../unknown-answers.ts';
import type { Ids } from './ids.ts';
import type { Rows } from './rows.ts';
import { taggedRows } from './tagged-rows.ts';

/** A project with its environments, and without its flags. */
export function projectRows(project: ProjectDefinition, projectId: number, ids: Ids): readonly Rows[] {
  const { flags: _flags, answeredFlags: _answeredFlags, ...definition } = project;
  return [
    {
      project: [{ id: projectId, key: project.key, unknown_answers: unknownFlagAnswers(project) }],
      project_definition: [{ project_id: projectId, definition: JSON.stringify(definition) }],
    },
    taggedRows('project', project, ids),
    ...project.environments.map((environment) => taggedRows('environment', environment, ids)),
  ];
}

/** The environments of a project by themselves. */
export function environmentRows(projectId: number, environmentIds: ReadonlyMap<string, number>): Rows {
  return { environment: [...environmentIds].map(([key, id]) => ({ id, project_id: projectId, key })) };
}
