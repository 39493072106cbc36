import type { ProjectDefinition } from '../../dataset/dataset.ts';
import { at } from '../phrases.ts';
import { accountFlags } from './account.ts';
import { archivedFlags } from './archived.ts';
import { catalogFlags } from './catalog.ts';
import { checkoutFlags } from './checkout.ts';
import { deliveryFlags } from './delivery.ts';
import { growthFlags } from './growth.ts';
import { migrationFlags } from './migrations.ts';
import { mobileFlags } from './mobile.ts';
import { platformFlags } from './platform.ts';
import { searchFlags } from './search.ts';

export const shop: ProjectDefinition = {
  key: 'shop',
  creationDate: at('2018-11-01'),
  tagHistory: [
    { tag: 'pilot', to: at('2019-06-01') },
    { tag: 'revenue', from: at('2019-06-01') },
  ],
  tags: ['storefront', 'revenue'],
  environments: [
    { key: 'production', name: 'Production', creationDate: at('2018-11-01'), tags: ['critical', 'eu'] },
    { key: 'staging', name: 'Staging', creationDate: at('2020-04-01'), tags: ['eu'] },
    { key: 'test', name: 'Test' },
  ],
  // Out of the order of keys, as a store may well be.
  flags: [
    ...searchFlags,
    ...archivedFlags,
    ...checkoutFlags,
    ...catalogFlags,
    ...deliveryFlags,
    ...accountFlags,
    ...growthFlags,
    ...platformFlags,
    ...mobileFlags,
    ...migrationFlags,
  ],
};
