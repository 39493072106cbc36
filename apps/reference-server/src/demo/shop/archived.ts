import type { FlagDefinition } from '../../dataset/flag-definition.ts';
import { evaluated, evaluatedIn, webApp } from '../evidence-phrases.ts';
import { bo, growth, zoe } from '../people.ts';
import { at, browsers, mobile, onEverywhere, split, values } from '../phrases.ts';

/** Flags that are archived; some of their tags no other flag carries. */
export const archivedFlags: readonly FlagDefinition[] = [
  {
    key: 'checkout.fax-orders',
    name: 'Orders by fax',
    creationDate: at('2019-02-02'),
    archivedDate: at('2022-02-02'),
    tags: ['checkout', 'sunset', 'fax'],
    temporary: false,
    ...onEverywhere('2019-03-01'),
  },
  {
    key: 'catalog.flash-viewer',
    name: 'Flash viewer',
    creationDate: at('2019-02-02'),
    archivedDate: at('2021-01-12'),
    deprecatedDate: at('2020-12-31'),
    tags: ['catalog', 'sunset'],
    maintainerId: bo._id,
    ...browsers,
    ...onEverywhere('2019-05-05'),
  },
  {
    key: 'dark-mode-trial',
    name: 'DARK MODE trial',
    creationDate: at('2023-10-10'),
    archivedDate: at('2024-08-01'),
    tags: ['theme', 'beta', 'test'],
    ...evaluated(evaluatedIn('production', { user: 500 }, webApp)),
    maintainerId: zoe._id,
    ...browsers,
    environments: {
      production: { on: true, fallthrough: split([50_000, 50_000]), lastModified: at('2024-07-20') },
    },
  },
  {
    key: 'growth.black-friday-2024',
    name: 'Black Friday 2024',
    creationDate: at('2024-10-28'),
    archivedDate: at('2025-01-07'),
    tags: ['growth', 'season', 'bf-2024'],
    maintainerTeamKey: growth.key,
    ...values(0, 20, 50),
    ...onEverywhere('2024-11-29'),
  },
  {
    key: 'mobile.watch-app',
    name: 'Watch app',
    creationDate: at('2022-09-09'),
    archivedDate: at('2025-05-15'),
    tags: ['mobile', 'sunset'],
    maintainerId: zoe._id,
    ...mobile,
    ...onEverywhere('2022-10-10'),
  },
  {
    key: 'search.beta-box',
    name: 'Beta search box',
    creationDate: at('2023-06-06'),
    archivedDate: at('2023-12-01'),
    tags: [],
  },
];
