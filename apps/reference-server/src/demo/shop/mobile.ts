import type { FlagDefinition } from '../../dataset/flag-definition.ts';
import { evaluated, evaluatedIn, inIosApp, iosApp } from '../evidence-phrases.ts';
import { bo, zoe } from '../people.ts';
import {
  at,
  inProduction,
  mobile,
  onBeforeProduction,
  onEverywhere,
  rule,
  values,
  where,
} from '../phrases.ts';

export const mobileFlags: readonly FlagDefinition[] = [
  {
    key: 'mobile.offline-basket',
    name: 'Offline basket',
    creationDate: at('2025-07-04'),
    tags: ['mobile', 'beta'],
    releases: [{ pipeline: 'mobile-pipeline', status: 'active' }],
    maintainerId: zoe._id,
    ...mobile,
    ...onBeforeProduction('2026-03-08'),
  },
  {
    key: 'mobile.haptics',
    name: 'Haptics',
    creationDate: at('2025-07-04'),
    tags: ['mobile'],
    ...evaluated(
      evaluatedIn('production', { user: 4, device: 4 }, iosApp),
      evaluatedIn('staging', { device: 35 }, iosApp),
    ),
    codeReferences: [inIosApp],
    releases: [{ pipeline: 'mobile-pipeline', status: 'completed' }],
    maintainerId: zoe._id,
    ...mobile,
    ...onEverywhere('2025-08-01'),
  },
  {
    key: 'mobile.min-version',
    name: 'Oldest version that may sign in',
    creationDate: at('2023-04-04'),
    tags: ['mobile', 'ops', 'security'],
    temporary: false,
    ...values('3.0.0', '4.2.1'),
    ...mobile,
    ...inProduction('2026-06-24', {
      rules: [
        rule(
          { variation: 0 },
          where('os', 'in', ['android']),
          where('os version', 'semVerLessThan', ['11.0.0']),
        ),
      ],
      fallthrough: { variation: 1 },
    }),
  },
  {
    key: 'mobile.scan-barcode',
    name: 'Scan a barcode',
    creationDate: at('2026-01-09'),
    tags: ['mobile', 'search', 'test'],
    maintainerId: bo._id,
    ...mobile,
    ...onBeforeProduction('2026-02-02'),
  },
  {
    key: 'mobile.widget',
    name: 'Countdown',
    creationDate: at('2024-03-12'),
    tags: ['mobile', '日本'],
    ...mobile,
    ...onEverywhere('2024-10-01'),
  },
];
