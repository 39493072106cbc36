import type { FlagDefinition } from '../../dataset/flag-definition.ts';
import {
  evaluated,
  evaluatedIn,
  inIosApp,
  inServices,
  inWebShop,
  iosApp,
  webApp,
} from '../evidence-phrases.ts';
import { ada, growth, zoe } from '../people.ts';
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

export const accountFlags: readonly FlagDefinition[] = [
  {
    key: 'dark-mode',
    name: 'Dark mode',
    description: 'Offers the dark theme in the settings.',
    creationDate: at('2024-07-25'),
    tags: ['account', 'theme', 'beta', 'test'],
    ...evaluated(
      evaluatedIn('production', { user: 2, device: 12 }, webApp),
      evaluatedIn('production', { user: 5 }, iosApp),
      evaluatedIn('test', { user: 40 }),
    ),
    codeReferences: [inWebShop, inIosApp, inServices],
    releases: [{ pipeline: 'default-pipeline', status: 'completed' }],
    tagHistory: [
      { tag: 'experiment', to: at('2025-01-15') },
      { tag: 'test', from: at('2025-02-02') },
    ],
    temporary: false,
    maintainerId: ada._id,
    customProperties: { 'jira.issues': { name: 'Jira issues', value: ['SHOP-12', 'SHOP-40'] } },
    ...browsersAndMobile,
    ...inProduction('2026-09-09', {
      targets: [
        { values: ['user-3'], variation: 0, contextKind: 'user' },
        { values: ['user-8', 'user-9', 'user-10'], variation: 1, contextKind: 'user' },
      ],
    }),
  },
  {
    key: 'account.passkeys',
    name: 'Passkeys',
    creationDate: at('2025-04-14'),
    tags: ['account', 'security'],
    guardedRollouts: [{ environment: 'production', state: 'completed' }],
    maintainerId: zoe._id,
    ...browsersAndMobile,
    ...inProduction('2026-08-08', { fallthrough: split([80_000, 20_000]) }),
  },
  {
    key: 'account.delete-me',
    name: 'Delete my account',
    creationDate: at('2023-01-31'),
    tags: ['account', 'security'],
    temporary: false,
    ...onEverywhere('2023-02-14'),
  },
  {
    key: 'account.avatar-crop',
    name: 'avatar crop',
    creationDate: at('2026-02-14'),
    tags: ['account'],
    maintainerTeamKey: growth.key,
    ...browsers,
    ...onBeforeProduction('2026-02-20'),
  },
  {
    key: 'account.login-attempts',
    name: 'Login attempts',
    creationDate: at('2024-05-30'),
    tags: ['account', 'security', 'ops'],
    temporary: false,
    ...values(3, 5, 10),
    ...inProduction('2025-07-17', {
      rules: [rule({ variation: 0 }, where('reputation', 'lessThanOrEqual', [-5, 0.5]))],
    }),
  },
  {
    key: 'account.newsletter',
    name: 'Newsletter opt-in',
    creationDate: at('2025-02-11'),
    tags: ['account', 'growth'],
    maintainerTeamKey: growth.key,
    ...browsers,
    ...onEverywhere('2025-02-25'),
  },
  {
    key: 'account.loyalty-tier',
    name: 'Loyalty tiers',
    creationDate: at('2026-08-30'),
    tags: ['account', 'growth', 'needs review'],
    maintainerTeamKey: growth.key,
    ...values('none', 'bronze', 'silver', 'gold'),
    ...inProduction('2026-11-10', {
      prerequisites: [
        { key: 'account.newsletter', variation: 0 },
        { key: 'dark-mode', variation: 0 },
      ],
      fallthrough: split([40_000, 30_000, 20_000, 10_000]),
    }),
  },
];
