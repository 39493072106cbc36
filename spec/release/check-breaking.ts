/** Fails unless the changesets move the contract's version as far as its changes demand. CONTRIBUTING.md tells when. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isLess } from './bump.ts';
import { bundleAt } from './bundle-at.ts';
import { commonCommit } from './common-commit.ts';
import { promisedBump } from './promised-bump.ts';
import { runRedocly } from './redocly.ts';
import { requiredBump } from './required-bump.ts';

const SPEC_FOLDER = fileURLToPath(new URL('..', import.meta.url));
const REVISION = 'dist/openapi.yaml';
const HELP = `Usage: pnpm check:breaking [--base COMMIT]

Fails unless the changesets move the contract's version as far as its changes demand.

--base COMMIT  compare with where HEAD left a branch, tag or commit, such as main, and count only the changesets since;
               without it compare with the last release, and count every changeset
--help         show this
`;
const FORMAT = process.env['GITHUB_ACTIONS'] === 'true' ? 'github-actions' : 'stylish';

const folder = await mkdtemp(join(tmpdir(), 'flag-contract-'));
try {
  const { base, help } = parseArgs({
    options: { base: { type: 'string' }, help: { type: 'boolean' } },
  }).values;
  if (help === true) console.log(HELP);
  else process.exitCode = await check(base);
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
} finally {
  await rm(folder, { recursive: true });
}

/** Against where HEAD left a base, or without one against the last release. Gives the exit code. */
async function check(base: string | undefined): Promise<number> {
  const repository = join(SPEC_FOLDER, '..');
  const commit = base === undefined ? undefined : await commonCommit(repository, base);
  const before = commit === undefined ? 'last-release.yaml' : await bundleAt(repository, commit, folder);
  const required = await requiredBump(SPEC_FOLDER, before, REVISION);
  const promised = await promisedBump(repository, commit);
  console.log(`The contract's changes need: ${required}. The changesets say: ${promised}.`);
  if (!isLess(promised, required)) return 0;
  const changes = await runRedocly(
    SPEC_FOLDER,
    'diff',
    before,
    REVISION,
    '--fail-on',
    'none',
    '--format',
    FORMAT,
  );
  // The bundle of a commit is gone when somebody looks.
  console.log(commit === undefined ? changes : withoutPlacesIn(before, changes));
  console.error(`error: run \`pnpm changeset\` and choose @flag-contract/spec with ${required}`);
  return 1;
}

/** Leaves out the lines that say where in a file a change is. */
function withoutPlacesIn(file: string, changes: string): string {
  const isPlace = (line: string): boolean => /^ +at /.test(line) && line.includes(basename(file));
  return changes
    .split('\n')
    .filter((line) => !isPlace(line))
    .join('\n');
}
