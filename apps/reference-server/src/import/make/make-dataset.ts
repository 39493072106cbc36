import type { AnsweredFlag } from '../../dataset/answered-flag.ts';
import type { Dataset, EnvironmentDefinition, ProjectDefinition } from '../../dataset/dataset.ts';
import type { ReadFlagList } from '../read/flag-list.ts';
import type { ReadTags } from '../read/read-tags.ts';
import { otherResources } from './other-resources.ts';
import { unknownFilters, unknownFlagsParameters, unknownTagsParameters } from './unknown-answers.ts';

/** What was read of a project and its account. */
interface ReadProject {
  readonly key: string;
  readonly environments: readonly string[];
  /** Whether the project has no other environments; undefined where nobody knows. */
  readonly hasAllEnvironments: boolean | undefined;
  readonly lists: readonly ReadFlagList[];
  readonly tags: ReadTags;
}

/** Makes a dataset that answers as the answers did that it is made of, and says what they do not tell. */
export function makeDataset(read: ReadProject): Dataset {
  const { key, lists, tags, hasAllEnvironments } = read;
  const answeredFlags = mergeFlags(lists);
  const known = { flags: answeredFlags, hasAllEnvironments };
  const project: ProjectDefinition = {
    key,
    environments: read.environments.map((environment) => defineEnvironment(environment, answeredFlags)),
    unknownFilters: unknownFilters(known),
    unknownParameters: unknownFlagsParameters(known),
    flags: [],
    answeredFlags,
  };
  return {
    projects: [project],
    resources: otherResources(tags, answeredFlags),
    unknownParameters: unknownTagsParameters,
  };
}

/** Each flag as its first list has it, with the environments of all lists. */
function mergeFlags(lists: readonly ReadFlagList[]): readonly AnsweredFlag[] {
  const merged = new Map<string, AnsweredFlag>();
  for (const { flags } of lists) {
    for (const [key, flag] of flags) {
      const before = merged.get(key);
      const environments = { ...before?.environments, ...flag.environments };
      merged.set(key, { ...flag, ...before, environments });
    }
  }
  return [...merged.values()];
}

function defineEnvironment(key: string, flags: readonly AnsweredFlag[]): EnvironmentDefinition {
  const name = flags[0]?.environments?.[key]?.['_environmentName'];
  return { key, name: typeof name === 'string' ? name : key };
}
