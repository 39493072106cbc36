import type { Dataset } from '@flag-contract/reference-server';

import { startChild } from '../../processes/start-child.ts';
import { pathsOfEach, type Target } from '../target.ts';
import { fillUnleash } from './fill-unleash.ts';
import type { UnleashProgram } from './program.ts';
import { unleashPath } from './unleash-path.ts';

// Its default of 15 searches a minute would be all that is measured.
const UNLIMITED = { SEARCH_FEATURES_RATE_LIMIT_PER_MINUTE: '1000000000' };

interface SearchAnswer {
  readonly features: readonly { readonly name: string }[];
}

interface TagsAnswer {
  readonly tags: readonly { readonly value: string }[];
}

/** Unleash on an empty database of a PostgreSQL, filled with the same flags. */
export async function startUnleash(dataset: Dataset, database: string): Promise<Target> {
  const child = startChild<UnleashProgram>(new URL('program.ts', import.meta.url), UNLIMITED);
  try {
    const origin = await child.call.start(database);
    await fillUnleash(database, dataset);
    return {
      name: 'unleash',
      origin,
      headers: {},
      pathsOf: pathsOfEach(unleashPath),
      keysOf,
      readUsage: child.call.readProcessUsage,
      stop: child.stop,
    };
  } catch (error) {
    await child.stop();
    throw error;
  }
}

function keysOf(body: unknown): readonly string[] {
  const answer = body as SearchAnswer | TagsAnswer;
  if ('tags' in answer) return answer.tags.map(({ value }) => value);
  return answer.features.map(({ name }) => name);
}
