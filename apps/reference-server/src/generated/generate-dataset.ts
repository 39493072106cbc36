import type { Dataset, ResourceDefinition } from '../dataset/dataset.ts';
import { FIRST_DAY, LAST_DAY } from './days.ts';
import { generateProject } from './generate-project.ts';
import { members, teams } from './people.ts';
import { createRandom } from './random.ts';

/** How much to generate, and which of all possible ones. */
export interface GeneratedDatasetOptions {
  /** How many flags the default listing of the first project has, from 0 to 100,000. Archived ones come on top. */
  readonly flags: number;
  /** A whole number from 0 to 4,294,967,295; the same one makes the same dataset. */
  readonly seed: number;
}

export const GENERATED_FLAGS_MAX = 100_000;

export const SEED_MAX = 2 ** 32 - 1;

const SECOND_PROJECT_FLAGS_MAX = 12;

const resources: readonly ResourceDefinition[] = [
  { kind: 'segment', creationDate: FIRST_DAY, tags: ['beta', 'customers'] },
  {
    kind: 'segment',
    creationDate: FIRST_DAY,
    tags: ['customers'],
    tagHistory: [{ tag: 'vip', to: LAST_DAY }],
  },
  { kind: 'metric', creationDate: FIRST_DAY, tags: ['revenue', 'latency'] },
  { kind: 'metric-data-source', creationDate: FIRST_DAY, tags: ['lakehouse', 'eu'] },
  { kind: 'aiconfig', creationDate: FIRST_DAY, tags: ['prompts'] },
  { kind: 'view', creationDate: FIRST_DAY, tags: ['storefront', 'être'] },
];

/**
 * A large store, and a small second project: flags that look like real ones, with something for every filter, sort and
 * expand to find from a hundred flags on.
 *
 * @throws RangeError where a number is not whole, or too large
 * @example generateDataset({ flags: 10_000, seed: 1 })
 */
export function generateDataset({ flags, seed }: GeneratedDatasetOptions): Dataset {
  if (!Number.isSafeInteger(flags) || flags < 0 || flags > GENERATED_FLAGS_MAX) {
    throw new RangeError(`The number of flags is a whole one from 0 to ${GENERATED_FLAGS_MAX}.`);
  }
  if (seed !== seed >>> 0) throw new RangeError(`A seed is a whole number from 0 to ${SEED_MAX}.`);
  const random = createRandom(seed);
  const store = generateProject(random, {
    key: 'store',
    environments: [
      { key: 'production', name: 'Production', creationDate: FIRST_DAY, tags: ['critical', 'eu'] },
      { key: 'staging', name: 'Staging', creationDate: FIRST_DAY, tags: ['eu'] },
      { key: 'test', name: 'Test' },
    ],
    flags,
  });
  const depot = generateProject(random, {
    key: 'depot',
    environments: [
      { key: 'production', name: 'Production', creationDate: FIRST_DAY, tags: ['critical'] },
      { key: 'night-shift', name: 'Night shift' },
    ],
    flags: Math.min(flags, SECOND_PROJECT_FLAGS_MAX),
  });
  return { members, teams, projects: [store, depot], resources };
}
