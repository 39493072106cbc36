import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { inspect } from 'node:util';

import { expect, test, vi } from 'vitest';

import { buildApp } from '../../src/build-app.ts';
import { openLiveSource } from '../../src/live-source.ts';
import { exchange } from '../support/raw-http.ts';
import { started, urlOf } from '../support/run-command.ts';

const secret = 'api-5f1a0c8b-secret';
const guess = 'api-77e1-guess';

test('tokens stand in no answer and no log, but for the first lines that hand them out', async () => {
  const { child, line } = await started('--demo', '--port', '0', '--token', secret, '--rate-limit', '20/60');
  const stderr = text(child.stderr);
  const url = urlOf(line);

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
