import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { onPages, startFaultProxy } from '../support/faults/fault-proxy.ts';
import type { Listening } from '../support/listen.ts';
import { runCli } from '../support/run-cli.ts';
import { startProgram } from '../support/start-program.ts';

let server: StartedServer;
let faulty: Listening;
let proxy: Listening;
beforeAll(async () => {
  server = await startReferenceServer();
  faulty = await startFaultProxy(
    server.target.baseUrl,
    onPages('/tags', ({ totalCount }) => ({ totalCount: String(totalCount) })),
  );
  proxy = await startProgram('prism/proxy.ts', ['--url', faulty.url]);
});
afterAll(async () => {
  await proxy[Symbol.asyncDispose]();
  await faulty[Symbol.asyncDispose]();
  await server.stop();
});

function ask(path: string): Promise<Response> {
  return fetch(proxy.url + path, { headers: { authorization: server.target.token } });
}

describe('the program `proxy`', () => {
  it('hands on an answer as it is, where it keeps to the contract', async () => {
    const path = `/api/v2/flags/${server.target.project}?limit=2&offset=1`;
    const direct = await fetch(new URL(path, server.target.baseUrl), {
      headers: { authorization: server.target.token },
    });
    const proxied = await ask(path);
    expect(proxied.status).toBe(200);
    expect(proxied.headers.get('sl-violations')).toBeNull();
    expect(await proxied.json()).toEqual(await direct.json());
  });

  it('says in `sl-violations` where an answer breaks the contract', async () => {
    const proxied = await ask('/api/v2/tags');
    expect(proxied.status).toBe(200);
    const violations: unknown = JSON.parse(proxied.headers.get('sl-violations') ?? '[]');
    expect(violations).toMatchObject([{ location: ['response', 'body', 'totalCount'] }]);
  });

  it('leaves it to the server to refuse a request', async () => {
    const proxied = await ask('/api/v2/tags?limit=abc');
    expect(proxied.status).toBe(400);
    expect(await proxied.json()).toHaveProperty('code');
  });

  it.each([['--port 4011'], ['--url flags.example'], ['--url ftp://flags.example']])(
    'refuses `%s` in one line',
    async (line) => {
      const { exitCode, stdout, stderr } = await runCli(line.split(' '), {}, 'prism/proxy.ts');
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toMatch(/^proxy: [^\n]*--url[^\n]*\n$/);
    },
  );
});
