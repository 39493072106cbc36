import { existsSync } from 'node:fs';
import { chmod, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { PNPM, REPOSITORY } from './repository.ts';
import { runWell } from './run.ts';

const AUTHOR = ['-c', 'user.name=trial', '-c', 'user.email=trial@example.com'];

export interface Copy {
  readonly folder: string;
  /** Runs a script of the repository that has to succeed, and gives its standard output. */
  readonly pnpm: (...args: readonly string[]) => Promise<string>;
}

/**
 * A copy of the repository as it stands, what is not committed included, with its packages installed from the store.
 *
 * @param folder an empty folder
 */
export async function copyRepository(folder: string): Promise<Copy> {
  const listed = await runWell(
    REPOSITORY,
    'git',
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    '-z',
  );
  // What is deleted and not yet committed is listed as well.
  const files = listed.split('\0').filter((file) => file !== '' && existsSync(join(REPOSITORY, file)));
  // PostgreSQL runs as a user of its own where this is root.
  await chmod(folder, 0o755);
  for (const file of files) await cp(join(REPOSITORY, file), join(folder, file));
  await runWell(folder, 'git', 'init', '--quiet', '--initial-branch', 'main');
  await runWell(folder, 'git', 'add', '.');
  await runWell(folder, 'git', ...AUTHOR, 'commit', '--quiet', '--message', 'As it stands');
  const pnpm = (...args: readonly string[]): Promise<string> => runWell(folder, 'npx', '-y', PNPM, ...args);
  await pnpm('install', '--offline', '--frozen-lockfile');
  return { folder, pnpm };
}
