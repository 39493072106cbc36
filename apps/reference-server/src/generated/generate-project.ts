import type { EnvironmentDefinition, ProjectDefinition } from '../dataset/dataset.ts';
import type { FlagDefinition } from '../dataset/flag-definition.ts';
import { FIRST_DAY } from './days.ts';
import { type FlagsHome, generateFlag } from './generate-flag.ts';
import type { Random } from './random.ts';
import { AREAS, QUALITIES, TAGS, THINGS } from './words.ts';

/** What a project is before chance decides on its flags. */
interface ProjectOutline {
  readonly key: string;
  readonly environments: readonly EnvironmentDefinition[];
  /** How many flags are not archived. */
  readonly flags: number;
}

// Of all flags, for each that is not.
const ARCHIVED_RATIO = 0.15 / 0.85;
// So many flags bring one more tag that hardly another has.
const FLAGS_PER_TAG = 25;

/** A project with so many flags that are not archived, and some that are. */
export function generateProject(random: Random, outline: ProjectOutline): ProjectDefinition {
  const { key, environments, flags } = outline;
  const archived = Math.round(flags * ARCHIVED_RATIO);
  const rareTags = Array.from(
    { length: Math.floor(flags / FLAGS_PER_TAG) },
    (_, index) => `epic-${index + 1}`,
  );
  const home: FlagsHome = {
    environments: environments.map((environment) => environment.key),
    tags: [...TAGS, ...rareTags],
  };
  const nextKey = createKeys(random);
  return {
    key,
    creationDate: FIRST_DAY,
    tags: ['store', 'revenue'],
    environments,
    flags: [
      ...generateFlags(random, home, nextKey, { count: flags, isArchived: false }),
      ...generateFlags(random, home, nextKey, { count: archived, isArchived: true }),
    ],
  };
}

function generateFlags(
  random: Random,
  home: FlagsHome,
  nextKey: NextKey,
  { count, isArchived }: { readonly count: number; readonly isArchived: boolean },
): readonly FlagDefinition[] {
  const prerequisites: string[] = [];
  return Array.from({ length: count }, (_, index) => {
    const prerequisite = prerequisites.length === 0 ? undefined : random.pick(prerequisites);
    const flag = generateFlag(random, home, { ...nextKey(), index, isArchived, prerequisite });
    if (flag.variations === undefined) prerequisites.push(flag.key);
    return flag;
  });
}

type NextKey = () => Pick<FlagDefinition, 'key' | 'name'>;

/** Makes keys that are all different, with names that need not be. */
function createKeys(random: Random): NextKey {
  const uses = new Map<string, number>();
  return () => {
    const [area, quality, thing] = [random.pick(AREAS), random.pickEarly(QUALITIES), random.pick(THINGS)];
    const key = `${area}.${quality}-${thing}`;
    const use = (uses.get(key) ?? 0) + 1;
    uses.set(key, use);
    const name = `${quality.charAt(0).toUpperCase()}${quality.slice(1)} ${thing.replaceAll('-', ' ')}`;
    return { key: use === 1 ? key : `${key}-${use}`, name };
  };
}
