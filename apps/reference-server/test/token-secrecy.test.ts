import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';

import { expect, onTestFinished, test, vi } from 'vitest';

import { buildApp } from '../src/build-app.ts';
import { openLiveSource } from '../src/live-source.ts';
import { exchange } from './raw-http.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const secret = 'api-5f1a0c8b-secret';
const guess = 'api-77e1-guess';

test('tokens stand in no answer and no log, but for the first lines that hand them out', async () => {
  const child = spawn(
    process.execPath,
    [cli, '--demo', '--port', '0', '--token', secret, '--rate-limit', '20/60'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const stderr = text(child.stderr);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const first = await lines.next();
  const url = String(first.value).split(' ')[0] ?? '';

  const answers: string[] = [];
  for (const token of [
    secret,
    `Bearer ${secret}`,
    guess,
    `Bearer  ${guess}`,
    `Basic ${secret}`,
    `${secret}x`,
  ]) {
    for (const rest of [
      'Connection: close',
      'Prefer: code=500\r\nConnection: close',
      'no header',
      'LD-API-Version: 1',
    ]) {
      for (const path of ['/api/v2/tags?limit=x', '/%zz', '/api/v2/flags/shop?filter=x']) {
        const request = `GET ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: ${token}\r\nConnection: close\r\n${rest}\r\n\r\n`;
        const { head, body } = await exchange({ url }, request);
        answers.push(head, body);
      }
    }
  }
  child.kill('SIGTERM');
  await once(child, 'exit');
  const logged = (await stderr).replace(/^Try: .*$/m, '');

  expect(answers.join('\n')).toContain('"code":"rate_limited"');
  for (const said of [answers.join('\n'), logged]) {
    expect(said).not.toContain(secret);
    expect(said).not.toContain(guess);
  }
});

test('nor does the log of a fault of the server tell who met it', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const source = await openLiveSource(undefined);
  await source.close();
  const app = buildApp(source, { allowed: secret, denied: guess });
  await app.inject({ url: '/api/v2/tags', headers: { authorization: secret } });
  expect(log).toHaveBeenCalledOnce();
  expect(inspect(log.mock.calls, { depth: Infinity, showHidden: true })).not.toContain(secret);
});
