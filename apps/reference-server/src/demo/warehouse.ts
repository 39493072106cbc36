import type { ProjectDefinition } from '../dataset/dataset.ts';
import { evaluated, evaluatedIn } from './evidence-phrases.ts';
import { chidi } from './people.ts';
import { at, mobile, split, values } from './phrases.ts';

/** A second project, so that one can see that projects do not mix. */
export const warehouse: ProjectDefinition = {
  key: 'warehouse',
  creationDate: at('2017-10-02'),
  tags: ['logistics'],
  environments: [
    { key: 'production', name: 'Production', creationDate: at('2017-10-02'), tags: ['critical'] },
    { key: 'night-shift', name: 'Night shift' },
  ],
  flags: [
    {
      key: 'conveyor-speed',
      name: 'Conveyor speed',
      creationDate: at('2024-06-01'),
      tags: ['logistics', 'robots'],
      temporary: false,
      ...values(0.5, 1, 1.5),
      environments: {
        production: { on: true, fallthrough: { variation: 1 }, lastModified: at('2026-05-15') },
      },
    },
    {
      key: 'robot-greeting',
      name: 'Robots say hello',
      creationDate: at('2025-04-01'),
      tags: ['robots'],
      ...evaluated(evaluatedIn('production', { robot: 1 })),
      maintainerId: chidi._id,
      environments: { production: { on: true, fallthrough: split([5_000, 95_000], 'robot') } },
    },
    {
      key: 'shelf-scanner',
      name: 'Shelf scanner',
      creationDate: at('2026-01-15'),
      tags: ['beta', 'robots'],
      ...mobile,
      environments: { 'night-shift': { on: true, lastModified: at('2026-02-15') } },
    },
    {
      key: 'night-lights',
      name: 'Night lights',
      creationDate: at('2023-12-21'),
      tags: [],
      environments: { production: { on: true }, 'night-shift': { on: true } },
    },
    {
      key: 'paper-lists',
      name: 'Paper lists',
      creationDate: at('2018-03-01'),
      archivedDate: at('2020-03-01'),
      tags: ['paper'],
    },
  ],
};
