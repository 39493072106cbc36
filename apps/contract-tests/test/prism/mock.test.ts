import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_CHECKS } from '../../src/index.ts';
import type { Listening } from '../support/listen.ts';
import { runCli, type CliRun } from '../support/run-cli.ts';
import { startProgram } from '../support/start-program.ts';

const LAWS = ALL_CHECKS.filter(({ readsQuery }) => readsQuery === true);

let mock: Listening;
beforeAll(async () => {
  mock = await startProgram('prism/mock.ts');
});
afterAll(() => mock[Symbol.asyncDispose]());

function verifyMock(...args: string[]): Promise<CliRun> {
  return runCli(['--url', mock.url, '--project', 'web', ...args], { FLAG_CONTRACT_TOKEN: 'any-token' });
}

async function ask(path: string): Promise<unknown> {
  const answer = await fetch(mock.url + path, { headers: { authorization: 'any' } });
  return answer.json();
}

describe.concurrent('the mock', () => {
  it("conforms, as far as the contract's examples go", async () => {
    const run = await verifyMock('--only', 'conformance/**');
    expect(run.stdout).toMatch(/^PASSED /);
    expect(run.exitCode).toBe(0);
  });

  it('is told in one line that it does not read the query, and the laws are not listed below', async () => {
    const { exitCode, stdout } = await verifyMock();
    const [headline, ...rest] = stdout.split('\n');
    expect(headline).toContain(
      `the answers do not depend on the query, ${LAWS.length} checks fail for that one reason`,
    );
    const told = rest.join('\n');
    expect(LAWS.filter(({ id }) => told.includes(`${id} `))).toEqual([]);
    expect(told).toContain('✗ flags/project/unknown-refused MUST');
    expect(exitCode).toBe(1);
  });
});

describe('the program `mock`', () => {
  it('begins with a request that works, and shows no routes that do not', async () => {
    const port = String(await getPort());
    const file = fileURLToPath(new URL('../../prism/mock.ts', import.meta.url));
    const child = spawn(process.execPath, [file, '--port', port], { stdio: ['ignore', 'pipe', 'ignore'] });
    const lines: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      if (line.includes('next')) break;
    }
    const told = lines.join('\n');
    const url = /curl .*'(?<url>http[^']+)'/.exec(told)?.groups?.['url'] ?? '';
    const answer = await fetch(url, { headers: { authorization: 'any' } });
    child.kill();
    await once(child, 'exit');
    expect(answer.status).toBe(200);
    expect(told).not.toContain('GET');
    expect(told).toContain('with the same `next`: to test paging take the reference server');
  });

  it('blames no parameter that is not at fault', async () => {
    const malformed = { code: 'invalid_request', message: 'The request is malformed.' };
    expect(await ask('/api/v2/tags?limit=abc')).toEqual(malformed);
    expect(await ask('/api/v2/flags/web?filter=state')).toEqual(malformed);
  });

  it('says in one line that its port is taken', async () => {
    const { exitCode, stderr } = await runCli(['--port', new URL(mock.url).port], {}, 'prism/mock.ts');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^error: port \d+ is taken[^\n]+\n$/);
  });

  it.each([['--port http'], ['--port 65536'], ['--prot 4010'], ['4010']])(
    'refuses `%s` in one line',
    async (line) => {
      const args = line.split(' ');
      const { exitCode, stdout, stderr } = await runCli(args, {}, 'prism/mock.ts');
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toMatch(/^mock: [^\n]+\n$/);
    },
  );
});
