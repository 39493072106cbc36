import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Candidate } from './candidates.ts';

const { resolve } = createRequire(import.meta.url);
const CONFIG = new URL('dist/types.tsconfig.json', import.meta.url);
// As users get them: built.
const CLIENT = fileURLToPath(new URL('../dist/index.d.ts', import.meta.url));

/** The type instantiations that TypeScript makes to check the candidate's two calls. NaN where it does not compile. */
export async function measureTypes({ file }: Candidate): Promise<number> {
  const config = {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: 'esnext',
      moduleResolution: 'bundler',
      allowImportingTsExtensions: true,
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
      paths: { '@flag-contract/client': [CLIENT] },
    },
    files: [fileURLToPath(file)],
  };
  await writeFile(CONFIG, JSON.stringify(config));
  const tsc = join(dirname(resolve('typescript/package.json')), 'bin/tsc');
  const output = await new Promise<string>((done) => {
    execFile(process.execPath, [tsc, '-p', fileURLToPath(CONFIG), '--extendedDiagnostics'], (_, stdout) =>
      done(stdout),
    );
  });
  return /error TS/.test(output) ? Number.NaN : Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]);
}
