import type { Dataset } from '../dataset/dataset.ts';
import type { Ids } from './ids.ts';
import type { Rows } from './rows.ts';
import { taggedRows } from './tagged-rows.ts';

/** What is in no project. */
export function accountRows(dataset: Dataset, ids: Ids): readonly Rows[] {
  const { $schema: _schema, formatVersion: _version, projects: _projects, ...definition } = dataset;
  const { resources = [] } = definition;
  return [
    { dataset: [{ id: 1, definition: JSON.stringify(definition) }] },
    ...resources.map((resource) => taggedRows(resource.kind, resource, ids)),
  ];
}
