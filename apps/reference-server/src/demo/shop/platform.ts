import type { FlagDefinition } from '../../dataset/flag-definition.ts';
import { backend, evaluated, evaluatedIn, inScripts, inServices } from '../evidence-phrases.ts';
import { ada, bo } from '../people.ts';
import {
  at,
  inProduction,
  onBeforeProduction,
  onEverywhere,
  rule,
  split,
  values,
  where,
} from '../phrases.ts';

/** Flags of servers: no browser or mobile app may evaluate them. */
export const platformFlags: readonly FlagDefinition[] = [
  {
    key: 'ops.read-only',
    name: 'Read-only mode',
    creationDate: at('2022-01-01'),
    tags: ['ops', 'kill-switch'],
    temporary: false,
    maintainerId: ada._id,
    ...inProduction('2026-10-31', { on: false }),
  },
  {
    key: 'ops.log-level',
    name: 'Log level',
    creationDate: at('2022-01-01'),
    tags: ['ops'],
    ...evaluated(evaluatedIn('production', { pod: 0, application: 0 }, backend)),
    codeReferences: [inServices, inScripts],
    tagHistory: [{ tag: 'noisy', from: at('2023-03-01'), to: at('2024-06-01') }],
    temporary: false,
    ...values('error', 'warn', 'info', 'debug'),
    ...inProduction('2026-11-18', {
      contextTargets: [{ values: ['pod-a', 'pod-b'], variation: 3, contextKind: 'pod' }],
      fallthrough: { variation: 1 },
    }),
  },
  {
    key: 'ops.rate-limits',
    name: 'Rate limits',
    creationDate: at('2023-08-21'),
    tags: ['ops', 'security'],
    temporary: false,
    maintainerId: bo._id,
    ...values({ perMinute: 60 }, { perMinute: 600, burst: { size: 50, 'per IP': true } }),
    ...onEverywhere('2024-02-02'),
  },
  {
    key: 'ops.cache-seconds',
    name: 'Cache lifetime (s)',
    creationDate: at('2024-10-16'),
    tags: ['ops'],
    temporary: false,
    ...values(0, 30, 300),
    ...inProduction('2026-01-27', { fallthrough: { variation: 2 } }),
  },
  {
    key: 'ops.tracing',
    name: 'Tracing',
    creationDate: at('2025-06-18'),
    tags: ['ops', 'c++'],
    ...evaluated(evaluatedIn('production', { request: 0 }, backend)),
    maintainerId: bo._id,
    ...inProduction('2026-02-11', { fallthrough: split([1_000, 99_000], 'request') }),
  },
  {
    key: 'ops.new-scheduler',
    name: 'New scheduler',
    creationDate: at('2026-09-15'),
    tags: ['ops', 'beta'],
    releases: [{ pipeline: 'default-pipeline', status: 'active' }],
    maintainerId: ada._id,
    ...onBeforeProduction('2026-10-01'),
  },
  {
    key: 'ops.region-pinning',
    name: 'Region pinning',
    creationDate: at('2025-06-18'),
    tags: ['ops', 'snake-case'],
    guardedRollouts: [{ environment: 'staging', state: 'monitoring' }],
    maintainerId: bo._id,
    ...inProduction('2025-12-12', {
      rules: [
        rule(
          { variation: 0 },
          where('region', 'contains', ['eu-', 'north']),
          where('tier', 'in', [1, 2], 'organization'),
        ),
      ],
    }),
  },
  {
    key: 'zz-canary',
    name: 'Canary',
    creationDate: at('2026-11-01'),
    tags: [],
    temporary: false,
    ...onEverywhere('2026-11-04'),
  },
];
