import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const OTHERS_MAY_ENTER = 0o001;

/**
 * Makes sure that every user may enter the folders above a file: where this is root, PostgreSQL runs as another one.
 *
 * @throws Error that names the folder which keeps others out
 */
export async function checkReachable(path: string): Promise<void> {
  const folder = dirname(path);
  if (folder === path) return;
  const { mode } = await stat(folder);
  if ((mode & OTHERS_MAY_ENTER) === 0) {
    throw new Error(
      `PostgreSQL does not run as root, and its own user may not enter ${folder}; chmod a+x it, or work elsewhere`,
    );
  }
  await checkReachable(folder);
}
