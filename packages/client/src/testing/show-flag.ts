import type { FeatureFlag } from '@flag-contract/types';

/** The flag with the environments and expanded fields that were asked for, and no others. */
export function showFlag(flag: FeatureFlag, query: URLSearchParams): Partial<FeatureFlag> {
  const { environments = {}, codeReferences, migrationSettings, ...shown } = flag;
  const expand = query.get('expand')?.split(',') ?? [];
  const env = query.getAll('env');
  return {
    ...shown,
    ...(env.length > 0 && {
      environments: Object.fromEntries(Object.entries(environments).filter(([key]) => env.includes(key))),
    }),
    ...(expand.includes('codeReferences') && { codeReferences: codeReferences ?? { items: [] } }),
    ...(expand.includes('migrationSettings') && migrationSettings && { migrationSettings }),
  };
}
