import { readChangesets } from '@changesets/read';
import { type Bump, greatestBump } from './bump.ts';
import { runGit } from './git.ts';

const SPEC = '@flag-contract/spec';

/**
 * How far the changesets move the version of the contract.
 *
 * @param repository the root of the repository
 * @param base changesets that this commit has do not count
 */
export async function promisedBump(repository: string, base?: string): Promise<Bump> {
  const known = base === undefined ? [] : await changesetFilesAt(repository, base);
  const changesets = await readChangesets(repository);
  const releases = changesets.filter(({ id }) => !known.includes(`.changeset/${id}.md`));
  return greatestBump(
    releases.flatMap((changeset) =>
      changeset.releases.filter(({ name }) => name === SPEC).map(({ type }) => type),
    ),
  );
}

async function changesetFilesAt(repository: string, base: string): Promise<string[]> {
  const files = await runGit(repository, ['ls-tree', '--name-only', base, '.changeset/']);
  return files.split('\n');
}
