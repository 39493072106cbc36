import { createServer as createHttpServer } from 'node:http';
import { once } from 'node:events';
import { createServer as createTlsServer } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { verifyUrl } from '../support/hostile/hostile-run.ts';
import { listen } from '../support/listen.ts';

const TARGET = { baseUrl: new URL('http://127.0.0.1'), project: 'shop', token: 'api-secret-token' };

describe('a run can’t begin, and says why in a line, where', () => {
  it('nobody knows the host', async () => {
    const run = await verifyUrl(TARGET, 'https://no-such-host.invalid', { timeoutMs: 10_000 });
    expect(run).toMatchObject({ exitCode: 2 });
    expect(run.says).toMatch(/no readable answer: nobody knows its host name.*running\?$/);
  });

  it('https is asked of a server that speaks http', async () => {
    await using plain = await listen(createHttpServer());
    const run = await verifyUrl(TARGET, plain.url.replace('http:', 'https:'));
    expect(run).toMatchObject({ exitCode: 2 });
    expect(run.says).toMatch(/it does not speak TLS where https asks for it\. Is the server running\?$/);
  });

  it('the server has no certificate', async () => {
    await using bare = await listen(createTlsServer().on('tlsClientError', () => undefined));
    const run = await verifyUrl(TARGET, bare.url.replace('http:', 'https:'));
    expect(run).toMatchObject({ exitCode: 2 });
    expect(run.says).toMatch(/no readable answer: [^\n]+$/);
  });
});

it('a server that listens on IPv6 alone is asked there', async () => {
  const server = createHttpServer((_, response) =>
    response
      .writeHead(404, { 'content-type': 'application/json' })
      .end('{"code":"not_found","message":"No."}'),
  ).listen(0, '::1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const run = await verifyUrl(TARGET, `http://[::1]:${port}`);
  server.closeAllConnections();
  server.close();
  expect(run.says).toMatch(/has no project shop \(status 404\)/);
});
