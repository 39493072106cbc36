import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, it, vi } from 'vitest';
import { startReferenceServer } from '../../src/target/start-reference-server.ts';

const MODULE = new URL('../../src/target/start-reference-server.ts', import.meta.url).href;

/** Starts the server as a run does, says where it listens, and goes on for as long as nobody ends it. */
const RUN = `
  import { startReferenceServer } from '${MODULE}';
  const { target } = await startReferenceServer();
  console.log(target.baseUrl.href);
  setInterval(() => {}, 1000);
`;

it.each(['SIGINT', 'SIGTERM'] as const)('a server started for a run ends with it on %s', async (signal) => {
  const run = spawn(process.execPath, ['--input-type=module', '--eval', RUN], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface(run.stdout), 'line')) as [string];
  expect((await fetch(url)).status).toBe(404);
  run.kill(signal);
  await once(run, 'exit');
  await vi.waitFor(() => expect(fetch(url)).rejects.toThrow('fetch failed'), { timeout: 10_000 });
});

it('a server that does not start is told in the line in which it complains', async () => {
  await expect(startReferenceServer(['--no-such-option'])).rejects.toThrow(
    /^The reference server did not start: .*--no-such-option.*$/,
  );
});
