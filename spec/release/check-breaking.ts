/** Fails unless the changesets move the contract's version as far as its changes demand. CONTRIBUTING.md tells when. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isLess } from './bump.ts';
import { bundleAt } from './bundle-at.ts';
import { promisedBump } from './promised-bump.ts';
import { runRedocly } from './redocly.ts';
import { requiredBump } from './required-bump.ts';

const SPEC_FOLDER = fileURLToPath(new URL('..', import.meta.url));
const REVISION = 'dist/openapi.yaml';
const FORMAT = process.env['GITHUB_ACTIONS'] === 'true' ? 'github-actions' : 'stylish';

const folder = await mkdtemp(join(tmpdir(), 'flag-contract-'));
try {
  const { base } = parseArgs({ options: { base: { type: 'string' } } }).values;
  process.exitCode = await check(base);
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
} finally {
  await rm(folder, { recursive: true });
}

/** Against a commit, or without one against the last release. Gives the exit code. */
async function check(commit: string | undefined): Promise<number> {
  const repository = join(SPEC_FOLDER, '..');
  const before = commit === undefined ? 'last-release.yaml' : await bundleAt(repository, commit, folder);
  const required = await requiredBump(SPEC_FOLDER, before, REVISION);
  const promised = await promisedBump(repository, commit);
  console.log(`The contract's changes need: ${required}. The changesets say: ${promised}.`);
  if (!isLess(promised, required)) return 0;
  console.log(
    await runRedocly(SPEC_FOLDER, 'diff', before, REVISION, '--fail-on', 'none', '--format', FORMAT),
  );
  console.error(`error: run \`pnpm changeset\` and choose @flag-contract/spec with ${required}`);
  return 1;
}
