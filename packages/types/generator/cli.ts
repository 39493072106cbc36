import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readContract } from './contract.ts';
import { renderTables } from './render-tables.ts';
import { renderTypes } from './render-types.ts';

const BANNER = '// Generated from spec/ by `pnpm generate`. Changes made here are lost.\n\n';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    folder: { type: 'string', default: 'src/generated' },
  },
});

const files = {
  'openapi.ts': BANNER + (await renderTypes()),
  'tables.ts': BANNER + renderTables(readContract()),
};
await (values.check ? check(values.folder) : write(values.folder));

async function write(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(`${folder}/${name}`, content);
}

async function check(folder: string): Promise<void> {
  const stale: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const committed = await readFile(`${folder}/${name}`, 'utf8').catch(() => undefined);
    if (committed !== content) stale.push(name);
  }
  if (stale.length === 0) return;
  console.error(
    `${stale.join(' and ')} of packages/types do not match spec/. To mend that, run: pnpm generate`,
  );
  process.exitCode = 1;
}
