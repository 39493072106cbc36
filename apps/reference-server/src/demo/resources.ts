import type { ResourceDefinition } from '../dataset/dataset.ts';
import { at } from './phrases.ts';

/** What else carries tags in the account. Some share a tag with flags, or with each other. */
export const resources: readonly ResourceDefinition[] = [
  { kind: 'segment', creationDate: at('2021-02-01'), tags: ['beta', 'customers'] },
  {
    kind: 'segment',
    creationDate: at('2023-04-20'),
    tags: ['customers', 'staff only', 'sunset'],
    tagHistory: [
      { tag: 'vip', to: at('2024-05-05') },
      { tag: 'sunset', from: at('2025-05-15') },
    ],
  },
  { kind: 'metric', creationDate: at('2020-09-30'), tags: ['revenue', 'checkout'] },
  { kind: 'metric', creationDate: at('2024-08-15'), tags: ['latency', '95% line'] },
  { kind: 'metric-data-source', creationDate: at('2025-03-12'), tags: ['lakehouse', 'eu'] },
  { kind: 'aiconfig', creationDate: at('2025-06-05'), tags: ['ml', 'prompts'] },
  { kind: 'view', creationDate: at('2025-09-09'), tags: ['storefront', 'être'] },
];
