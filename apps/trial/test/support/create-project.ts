import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pack } from './pack.ts';
import type { PackageName } from './repository.ts';
import { type Outcome, run, runWell } from './run.ts';

const INSTALL = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error'];

export interface Project {
  readonly folder: string;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly run: (command: string, ...args: readonly string[]) => Promise<Outcome>;
  /** The same, with variables of the environment. */
  readonly runWith: (
    variables: NodeJS.ProcessEnv,
    command: string,
    ...args: readonly string[]
  ) => Promise<Outcome>;
}

/**
 * An empty project of somebody's own, with a package installed as npm would from the registry.
 *
 * @param parent the folder that gets the project and the tarballs
 * @param more what the project installs besides, such as `vitest@5.1.1`
 */
export async function createProject(
  parent: string,
  name: PackageName,
  more: readonly string[] = [],
): Promise<Project> {
  const folder = join(parent, 'project');
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'project', private: true }));
  await runWell(folder, 'npm', ...INSTALL, ...(await pack(name, parent)), ...more);
  return {
    folder,
    write: (file, text) => writeFile(join(folder, file), text),
    run: (command, ...args) => run(folder, command, args),
    runWith: (variables, command, ...args) => run(folder, command, args, variables),
  };
}
