import type { ProjectDefinition } from '../../dataset/dataset.ts';
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
  tags: ['storefront', 'revenue'],
  environments: [
    { key: 'production', name: 'Production', tags: ['critical', 'eu'] },
    { key: 'staging', name: 'Staging', tags: ['eu'] },
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
