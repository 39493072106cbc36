import type { SummaryMode } from '@flag-contract/types';

import type { Store } from '../storage/open-store.ts';

interface StoredFlag {
  readonly id: number;
  readonly document: string;
}

/**
 * The flags of a page as JSON texts, with their configurations put in.
 *
 * @param environmentIds the environments to show; undefined leaves the property `environments` out
 */
export async function addEnvironments(
  store: Store,
  flags: readonly StoredFlag[],
  environmentIds: readonly number[] | undefined,
  summary: SummaryMode = '1',
): Promise<readonly string[]> {
  if (environmentIds === undefined) return flags.map(({ document }) => document);
  const isFull = summary === '0' || summary === 'false';
  const flagIds = flags.map(({ id }) => id);
  const configs = await store
    .selectFrom('flag_environment')
    .innerJoin('environment', 'environment.id', 'flag_environment.environment_id')
    .select([
      'flag_id',
      'environment.key',
      isFull ? 'full_document as document' : 'summary_document as document',
    ])
    .where('flag_id', 'in', flagIds)
    .where('environment_id', 'in', environmentIds)
    .orderBy('environment.key')
    .execute();
  const configsOf = Map.groupBy(configs, ({ flag_id }) => flag_id);
  return flags.map(({ id, document }) => {
    const members = (configsOf.get(id) ?? []).map(
      (config) => `${JSON.stringify(config.key)}:${config.document}`,
    );
    // The last character of the flag's document is its closing brace.
    return `${document.slice(0, -1)},"environments":{${members.join(',')}}}`;
  });
}
