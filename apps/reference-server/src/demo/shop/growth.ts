import type { FlagDefinition } from '../../dataset/flag-definition.ts';
import { evaluated, evaluatedIn, inWebShop, webApp } from '../evidence-phrases.ts';
import { chidi, growth } from '../people.ts';
import {
  at,
  browsers,
  browsersAndMobile,
  inProduction,
  onBeforeProduction,
  onEverywhere,
  split,
  values,
} from '../phrases.ts';

export const growthFlags: readonly FlagDefinition[] = [
  {
    key: 'promo-banner',
    name: 'Promo banner',
    creationDate: at('2025-10-01'),
    tags: ['growth', 'season', '50%-off'],
    ...evaluated(evaluatedIn('production', { user: 1 }, webApp)),
    codeReferences: [inWebShop],
    maintainerTeamKey: growth.key,
    ...browsers,
    ...inProduction('2026-11-15', { fallthrough: split([50_000, 50_000]) }),
  },
  {
    // Keys that differ in case alone are two flags.
    key: 'Promo-Banner',
    name: 'promo banner (old app)',
    creationDate: at('2025-10-01'),
    tags: ['growth', '50-off'],
    ...onBeforeProduction('2025-10-05'),
  },
  {
    key: 'growth.referral',
    name: 'Refer a friend',
    creationDate: at('2024-12-01'),
    tags: ['growth', 'beta'],
    maintainerTeamKey: growth.key,
    ...browsersAndMobile,
    experiments: { baselineIdx: 0, items: [{ metricKey: 'friends-invited', environments: ['production'] }] },
    ...inProduction('2026-04-04', { fallthrough: split([33_333, 66_667]) }),
  },
  {
    key: 'growth.exit-survey',
    name: 'Exit survey',
    creationDate: at('2026-10-10'),
    tags: ['growth', 'test'],
    maintainerId: chidi._id,
    ...browsers,
  },
  {
    key: 'growth.headline',
    name: 'Headline',
    creationDate: at('2026-05-05'),
    tags: ['growth', '日本'],
    guardedRollouts: [{ environment: 'production', state: 'archived' }],
    maintainerTeamKey: growth.key,
    ...values('Shop early', '早めにお買い物', ''),
    ...browsers,
    ...inProduction('2026-05-20', { fallthrough: split([50_000, 25_000, 25_000]) }),
  },
  {
    key: 'growth.countdown',
    name: 'Countdown',
    creationDate: at('2023-11-20'),
    deprecatedDate: at('2026-01-02'),
    tags: ['growth', 'season'],
    ...browsers,
    ...onEverywhere('2023-11-24'),
  },
  {
    key: 'growth.chat-bubble',
    name: 'Chat Bubble',
    creationDate: at('2025-01-20'),
    tags: ['growth', 'be kind'],
    maintainerId: chidi._id,
    ...browsersAndMobile,
    ...onEverywhere('2025-03-01'),
  },
];
