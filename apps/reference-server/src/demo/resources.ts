import type { ResourceDefinition } from '../dataset/dataset.ts';

/** What else carries tags in the account. Some share a tag with flags, or with each other. */
export const resources: readonly ResourceDefinition[] = [
  { kind: 'segment', tags: ['beta', 'customers'] },
  { kind: 'segment', tags: ['customers', 'staff only', 'sunset'] },
  { kind: 'metric', tags: ['revenue', 'checkout'] },
  { kind: 'metric', tags: ['latency', '95% line'] },
  { kind: 'metric-data-source', tags: ['lakehouse', 'eu'] },
  { kind: 'aiconfig', tags: ['ml', 'prompts'] },
  { kind: 'view', tags: ['storefront', 'être'] },
];
