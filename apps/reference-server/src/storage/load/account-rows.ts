import { randomUUID } from 'node:crypto';

import type { Dataset } from '../../dataset/dataset.ts';
import { unknownTagAnswers } from '../unknown-answers.ts';
import type { Ids } from './ids.ts';
import type { Rows } from './rows.ts';
import { taggedRows } from './tagged-rows.ts';

/** What is in no project. */
export function accountRows(dataset: Dataset, ids: Ids): readonly Rows[] {
  const { $schema: _schema, formatVersion: _version, projects: _projects, ...definition } = dataset;
  const { resources = [] } = definition;
  return [
    {
      dataset: [
        {
          id: 1,
          definition: JSON.stringify(definition),
          generation: randomUUID(),
          unknown_answers: unknownTagAnswers(dataset),
        },
      ],
    },
    ...resources.map((resource) => taggedRows(resource.kind ?? 'other', resource, ids)),
  ];
}
