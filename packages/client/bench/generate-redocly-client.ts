import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Candidate } from './candidates.ts';

const { resolve } = createRequire(import.meta.url);
// Node runs no TypeScript below node_modules, so it is kept beside it; git ignores `dist`.
const FOLDER = new URL('dist/', import.meta.url);

const USE = `import { configure, getFeatureFlags, getTags } from './redocly-client.ts';

configure({ auth: { apiKey: { ApiKey: 'token' } } });

export async function flags(): Promise<readonly string[]> {
  const page = await getFeatureFlags({ path: { projectKey: 'web' }, query: { env: ['production'], limit: 20 } });
  return page.items.map((flag) => flag.name);
}

export async function tags(): Promise<readonly string[]> {
  return (await getTags({ query: { kind: ['flag'] } })).items;
}
`;

/** Generates Redocly's client from the contract, and a use of it. */
export async function generateRedoclyClient(): Promise<Candidate> {
  await mkdir(FOLDER, { recursive: true });
  const cli = join(dirname(resolve('@redocly/cli/package.json')), 'bin/cli.js');
  const output = fileURLToPath(new URL('redocly-client.ts', FOLDER));
  const contract = fileURLToPath(import.meta.resolve('@flag-contract/spec/openapi.yaml'));
  execFileSync(process.execPath, [cli, 'generate-client', contract, '--output', output], { stdio: 'ignore' });
  const file = new URL('redocly.ts', FOLDER);
  await writeFile(file, USE);
  return { name: 'Redocly generate-client 2.77.0', file };
}
