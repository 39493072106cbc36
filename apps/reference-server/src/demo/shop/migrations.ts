import type { FlagDefinition } from '../../dataset/flag-definition.ts';
import { backend, evaluated, evaluatedIn } from '../evidence-phrases.ts';
import { ada } from '../people.ts';
import { at, inProduction, rule, split, values, where } from '../phrases.ts';

/** Migration flags: their variations are the stages, and what `rules` and `fallthrough` serve are cohorts. */
export const migrationFlags: readonly FlagDefinition[] = [
  {
    key: 'migrate.orders-database',
    name: 'Orders: to the new database',
    _purpose: 'migration',
    creationDate: at('2026-04-20'),
    tags: ['migration', 'ops'],
    migrationSettings: { contextKind: 'organization' },
    ...evaluated(
      evaluatedIn('production', { organization: 1 }, backend),
      evaluatedIn('staging', { organization: 1 }, backend),
      evaluatedIn('test', { organization: 10 }),
    ),
    maintainerId: ada._id,
    ...values('off', 'dualwrite', 'shadow', 'live', 'rampdown', 'complete'),
    defaults: { onVariation: 0, offVariation: 0 },
    ...inProduction('2026-11-12', {
      migrationSettings: { checkRatio: 10 },
      rules: [
        rule({ variation: 3 }, where('key', 'in', ['org-acme'], 'organization')),
        rule(
          split([0, 0, 50_000, 50_000, 0, 0], 'organization'),
          where('region', 'in', ['eu'], 'organization'),
        ),
      ],
      fallthrough: split([0, 90_000, 10_000, 0, 0, 0], 'organization'),
    }),
  },
  {
    key: 'migrate.mail-provider',
    name: 'Mail: to the new provider',
    _purpose: 'migration',
    creationDate: at('2026-08-03'),
    tags: ['migration'],
    ...evaluated(evaluatedIn('test', { user: 90 }, backend)),
    ...values('off', 'complete'),
    defaults: { onVariation: 0, offVariation: 0 },
    ...inProduction('2026-10-05', {
      rules: [rule({ variation: 1 }, where('email', 'endsWith', ['@shop.example']))],
      fallthrough: { variation: 0 },
    }),
  },
];
