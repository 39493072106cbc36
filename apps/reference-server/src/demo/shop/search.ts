import type { FlagDefinition } from '../../dataset/flag-definition.ts';
import { backend, evaluated, evaluatedIn, inServices } from '../evidence-phrases.ts';
import { ada, chidi } from '../people.ts';
import {
  at,
  browsers,
  browsersAndMobile,
  inProduction,
  onBeforeProduction,
  onEverywhere,
  rule,
  split,
  values,
  where,
} from '../phrases.ts';

export const searchFlags: readonly FlagDefinition[] = [
  {
    key: 'search.typo-tolerance',
    name: 'Typo tolerance',
    creationDate: at('2024-02-29'),
    tags: ['search'],
    temporary: false,
    maintainerId: chidi._id,
    ...onEverywhere('2024-06-20'),
  },
  {
    key: 'search.synonyms',
    name: 'Synonyms',
    creationDate: at('2024-02-29'),
    tags: ['search', 'beta'],
    tagHistory: [{ tag: 'beta', from: at('2026-09-19') }],
    maintainerId: chidi._id,
    ...browsers,
    ...onBeforeProduction('2026-09-19'),
  },
  {
    key: 'search.ranking-model',
    name: 'Ranking model',
    creationDate: at('2026-05-05'),
    tags: ['search', 'ml'],
    ...evaluated(
      evaluatedIn('production', { device: 5 }, backend),
      evaluatedIn('staging', { user: 8, device: 29 }, backend),
    ),
    codeReferences: [inServices],
    guardedRollouts: [
      { environment: 'production', state: 'regressed' },
      { environment: 'staging', state: 'completed' },
    ],
    maintainerId: ada._id,
    ...values('v3', 'v4', 'v4-small'),
    experiments: {
      baselineIdx: 0,
      items: [{ metricKey: 'search-click-through', environments: ['production', 'staging'] }],
    },
    ...inProduction('2026-11-02', {
      rules: [rule(split([0, 50_000, 50_000]), where('kind', 'in', ['tablet', 'phone'], 'device'))],
      fallthrough: split([90_000, 10_000, 0]),
    }),
  },
  {
    key: 'search.voice',
    name: 'Voice search',
    creationDate: at('2025-12-24'),
    tags: ['search', 'mobile', 'test'],
    ...browsersAndMobile,
    ...onBeforeProduction('2026-01-15'),
  },
  {
    key: 'search.suggest-limit',
    name: 'Number of suggestions',
    creationDate: at('2023-07-01'),
    tags: ['search', 'ops'],
    temporary: false,
    ...values(5, 8, 12),
    ...onEverywhere('2023-07-15'),
  },
  {
    key: 'search.dark-results',
    name: 'Dark mode for results',
    creationDate: at('2025-03-03'),
    tags: ['search', 'theme', 'beta', 'test'],
    maintainerId: ada._id,
    ...browsers,
    ...inProduction('2026-03-03', { rules: [rule({ variation: 0 }, where('theme', 'in', ['dark', null]))] }),
  },
  {
    key: 'search.legacy-index',
    name: 'Legacy index',
    creationDate: at('2021-10-10'),
    deprecatedDate: at('2024-12-31'),
    tags: ['search', 'legacy'],
    ...onEverywhere('2021-11-11'),
  },
];
