import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGE_FOLDERS, type PackageName, PNPM } from './repository.ts';
import { runWell } from './run.ts';

/** Packs a package, and those of the workspace that it needs, and gives the tarballs. */
export async function pack(name: PackageName, target: string): Promise<string[]> {
  const names = [...new Set([name, ...(await neededBy(name))])];
  return Promise.all(names.map((each) => packOne(each, target)));
}

async function packOne(name: PackageName, target: string): Promise<string> {
  const folder = PACKAGE_FOLDERS[name];
  if (!existsSync(join(folder, 'dist'))) throw new Error(`${name} is not built: run pnpm build.`);
  const tarball = join(target, `${name.replace('/', '-').slice(1)}.tgz`);
  await runWell(folder, 'npx', '-y', PNPM, 'pack', '--out', tarball);
  return tarball;
}

async function neededBy(name: PackageName): Promise<PackageName[]> {
  const { dependencies = {} } = JSON.parse(
    await readFile(join(PACKAGE_FOLDERS[name], 'package.json'), 'utf8'),
  ) as { readonly dependencies?: Record<string, string> };
  const own = Object.keys(dependencies).filter((each) => each in PACKAGE_FOLDERS) as PackageName[];
  return [...own, ...(await Promise.all(own.map(neededBy))).flat()];
}
