import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** Compiles one file of this folder against the built declarations, as a user's strict project would. */
async function compile(compiler: string, file: string, options: object = {}): Promise<string> {
  const folder = await mkdtemp(join(PACKAGE, 'node_modules', '.consumer-'));
  try {
    const config = {
      compilerOptions: {
        target: 'es2022',
        lib: ['es2022', 'dom'],
        module: 'esnext',
        moduleResolution: 'bundler',
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noEmit: true,
        types: [],
        paths: {
          '@flag-contract/client': [join(PACKAGE, 'dist/index.d.ts')],
          '@flag-contract/client/testing': [join(PACKAGE, 'dist/testing.d.ts')],
        },
        ...options,
      },
      files: [join(PACKAGE, 'test/types', file)],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const program = join(dirname(resolve(`${compiler}/package.json`)), 'bin/tsc');
    return await new Promise((done) => {
      execFile(process.execPath, [program, '-p', folder, '--extendedDiagnostics'], (_, stdout, stderr) =>
        done(stdout + stderr),
      );
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe.each([
  // This old one counts more for the same types.
  ['typescript-5.4', 530],
  ['typescript-5.9', 500],
  ['typescript', 500],
  ['typescript-7', 500],
])('%s', (compiler, mostInstantiations) => {
  test('takes what is right and refuses what is wrong, declarations included', async () => {
    expect(await compile(compiler, 'consumer.ts', { skipLibCheck: false })).not.toContain('error TS');
  });

  test('explains likely mistakes by the words that would be right', async () => {
    const output = await compile(compiler, 'mistakes.ts', { skipLibCheck: true });
    const [word, noList, alone] = output.split('error TS').slice(1);
    expect(word).toMatch(/"created"' is not assignable to type '.*"creationDate" \|/);
    expect(noList).toMatch(/'string' is not assignable to type 'readonly \(.*"key" \|/);
    expect(alone).toContain("'filterEnv' is missing");
  });

  test(`needs no more than ${mostInstantiations} instantiations for two calls`, async () => {
    const output = await compile(compiler, 'two-calls.ts', { skipLibCheck: true });
    expect(output).not.toContain('error TS');
    expect(Number(/Instantiations:\s+(\d+)/.exec(output)?.[1])).toBeLessThanOrEqual(mostInstantiations);
  });
});
