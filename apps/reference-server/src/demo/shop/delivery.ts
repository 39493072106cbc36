import type { FlagDefinition } from '../../dataset/flag-definition.ts';
import { backend, evaluated, evaluatedIn, iosApp } from '../evidence-phrases.ts';
import { bo, zoe } from '../people.ts';
import {
  at,
  browsers,
  inProduction,
  mobile,
  onBeforeProduction,
  onEverywhere,
  rule,
  split,
  values,
  where,
} from '../phrases.ts';

export const deliveryFlags: readonly FlagDefinition[] = [
  {
    key: 'delivery.same-day',
    name: 'Same-day delivery',
    creationDate: at('2025-05-20'),
    tags: ['delivery', 'beta'],
    guardedRollouts: [{ environment: 'production', state: 'rolledBack' }],
    maintainerId: zoe._id,
    ...mobile,
    ...inProduction('2026-10-28', {
      rules: [
        rule(
          { variation: 0 },
          where('city', 'in', ['Malmö', 'København']),
          where('age', 'greaterThan', [17]),
        ),
        {
          ...rule({ variation: 1 }, where('city', 'startsWith', ['Ø'])),
          description: 'Islands are too far.',
        },
      ],
      fallthrough: { variation: 1 },
    }),
  },
  {
    key: 'delivery.pickup-points',
    name: 'Pick-up points',
    creationDate: at('2023-03-17'),
    tags: ['delivery'],
    temporary: false,
    maintainerId: zoe._id,
    ...browsers,
    ...onEverywhere('2023-06-01'),
  },
  {
    key: 'delivery.carrier',
    name: 'Carrier',
    creationDate: at('2024-08-08'),
    tags: ['delivery', 'ops'],
    ...evaluated(
      evaluatedIn('production', { organization: 6, device: 31 }, backend),
      evaluatedIn('staging', { organization: 2 }),
    ),
    temporary: false,
    maintainerId: bo._id,
    ...values('postbike', 'van', 'drone'),
    ...inProduction('2026-07-21', {
      contextTargets: [
        { values: ['org-hilltop', 'org-lakeside'], variation: 1, contextKind: 'organization' },
        { values: ['device-9'], variation: 2, contextKind: 'device' },
      ],
      fallthrough: split([70_000, 29_000, 1_000], 'organization'),
    }),
  },
  {
    key: 'delivery.live-map',
    name: 'Live map',
    creationDate: at('2026-06-12'),
    tags: ['delivery', 'mobile', 'needs review'],
    ...evaluated(evaluatedIn('staging', { user: 3 }, iosApp), evaluatedIn('test', { user: 2 })),
    releases: [{ pipeline: 'default-pipeline', status: 'notStarted' }],
    maintainerId: zoe._id,
    ...mobile,
    ...onBeforeProduction('2026-06-30'),
  },
  {
    key: 'delivery.eta-minutes',
    name: 'ETA rounding (minutes)',
    creationDate: at('2025-09-01'),
    tags: ['delivery', 'ml'],
    ...values(1, 5, 15.5),
    ...onEverywhere('2025-09-30'),
  },
  {
    key: 'delivery.returns-label',
    name: 'Étiquette de retour',
    creationDate: at('2024-11-11'),
    tags: ['delivery', 'déjà vu'],
    maintainerId: bo._id,
    ...onEverywhere('2025-01-08'),
  },
  {
    key: 'delivery.snow-surcharge',
    name: 'Snow surcharge',
    creationDate: at('2023-12-06'),
    tags: ['delivery', 'season'],
    temporary: false,
    ...values({ percent: 0 }, { percent: 12, 'from km': 20 }),
    ...inProduction('2025-12-06', { on: false }),
  },
];
