import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readContract } from './contract.ts';
import { renderTables } from './render-tables.ts';
import { renderTypes } from './render-types.ts';

const BANNER = '// Generated from spec/ by `pnpm generate`. Changes made here are lost.\n\n';
const folder = new URL('../src/generated/', import.meta.url);

const files = {
  'openapi.ts': BANNER + (await renderTypes()),
  'tables.ts': BANNER + renderTables(readContract()),
};

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
await (values.check ? check() : write());

async function write(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(new URL(name, folder), content);
}

async function check(): Promise<void> {
  const stale: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const committed = await readFile(new URL(name, folder), 'utf8').catch(() => '');
    if (committed !== content) stale.push(`packages/types/src/generated/${name}`);
  }
  if (stale.length === 0) return;
  console.error(`Stale: ${stale.join(', ')}. The contract has changed; run: pnpm generate`);
  process.exitCode = 1;
}
