import { createRequire } from 'node:module';
import type { Project } from './create-project.ts';

const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');

const OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: 'nodenext',
  target: 'es2024',
  lib: ['es2024', 'dom'],
  noEmit: true,
  types: ['*'],
};

/** What the compiler complains of in files of a project, with declarations checked too; nothing where all is well. */
export async function typeCheck(project: Project, ...files: readonly string[]): Promise<string> {
  await project.write('tsconfig.json', JSON.stringify({ compilerOptions: OPTIONS, files }));
  return (await project.run(process.execPath, TSC, '--project', 'tsconfig.json')).stdout;
}
