import { join, sep } from 'node:path';
import { runGit } from './git.ts';
import { runRedocly } from './redocly.ts';

/**
 * Bundles the contract as it stood at a commit, and gives the file. Neither the work tree nor the index is touched.
 *
 * @param repository the root of the repository
 * @param base a branch, tag or commit
 * @param folder an empty folder to work in
 */
export async function bundleAt(repository: string, base: string, folder: string): Promise<string> {
  const index = join(folder, 'index');
  await runGit(repository, ['read-tree', `${base}:spec`], index);
  await runGit(repository, ['checkout-index', '--all', `--prefix=${join(folder, 'spec')}${sep}`], index);
  const bundle = join(folder, 'base.yaml');
  // From a folder without redocly.yaml: to bundle takes none of our lint rules.
  await runRedocly(folder, 'bundle', join('spec', 'openapi.yaml'), '--output', bundle);
  return bundle;
}
