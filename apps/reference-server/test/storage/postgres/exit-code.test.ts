import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { expect, test } from 'vitest';

test('a process that had a PostgreSQL ends with its own exit code, as failed tests must', async () => {
  const startPostgres = new URL('../../../postgres/start-postgres.ts', import.meta.url).href;
  const program = `
    import { startPostgres } from ${JSON.stringify(startPostgres)};
    const { stop } = await startPostgres();
    await stop();
    process.exitCode = 3;
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'inherit' });
  expect(await once(child, 'exit')).toEqual([3, null]);
});
