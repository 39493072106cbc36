import type { AnsweredFlag } from '../../dataset/answered-flag.ts';
import type { ResourceDefinition } from '../../dataset/dataset.ts';
import type { ReadTags } from '../read/read-tags.ts';

// Lists of tags do not tell when something was archived; nobody can ask, since the past is unknown.
const ARCHIVED = { archivedDate: 0 };

/** What carries those tags of the account that no flag of the project carries: one resource for all tags of a kind. */
export function otherResources(
  tags: ReadTags,
  flags: readonly AnsweredFlag[],
): readonly ResourceDefinition[] {
  const ofFlags = tagsOf(flags);
  const ofUnarchived = tagsOf(flags.filter(({ archived }) => !archived));
  const resources: ResourceDefinition[] = [];
  for (const [kind, all] of tags.byKind) {
    resources.push({ kind, tags: kind === 'flag' ? without(all, ofUnarchived) : [...all] });
  }
  const ofOtherFlags = tags.byKind.get('flag') ?? new Set();
  resources.push(
    { kind: 'flag', ...ARCHIVED, tags: without(tags.ofAnyFlag, ofOtherFlags, ofFlags) },
    { tags: without(tags.ofAll, ofUnarchived, ...tags.byKind.values()) },
    { ...ARCHIVED, tags: without(tags.ofAllAndArchived, tags.ofAll, tags.ofAnyFlag, ofFlags) },
  );
  return resources.filter((resource) => resource.tags?.length !== 0);
}

function without(tags: ReadonlySet<string>, ...others: readonly ReadonlySet<string>[]): readonly string[] {
  return [...tags].filter((tag) => !others.some((some) => some.has(tag)));
}

function tagsOf(flags: readonly AnsweredFlag[]): Set<string> {
  return new Set(flags.flatMap(({ tags }) => tags));
}
