import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, it, vi } from 'vitest';

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
