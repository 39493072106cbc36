import { expect, test, vi } from 'vitest';

import { ended, started } from '../support/run-command.ts';
import { temporaryFile } from '../support/temporary-file.ts';

test('every command takes the database from the variable that --database-env names', async () => {
  const database = await temporaryFile('shop.sqlite');
  vi.stubEnv('FLAGS_DATABASE', database);
  const named = ['--database-env', 'FLAGS_DATABASE'];
  const file = await temporaryFile('shop.json');
  const { line } = await started('--demo', ...named, '--port', '0');
  expect(line).toContain('project=shop');
  vi.stubEnv('FLAG_CONTRACT_TOKEN', 'allowed-token');
  const copied = ['--url', line.split(' ')[0] ?? '', '--project', 'warehouse'];
  expect((await ended('import', ...copied, '--output', file)).stderr).toContain('holds warehouse now.');
  expect((await ended('load', file, ...named)).stderr).toBe(`${database} holds ${file} now.\n`);
  expect((await ended('export', ...named)).stdout).toContain('"key": "warehouse"');
  expect((await ended('import', ...copied, ...named)).stderr).toContain(`${database} holds warehouse now.`);
});
