import { once } from 'node:events';
import { resolve } from 'node:path';
import { writeFile } from 'node:fs/promises';

import { describe, expect, test } from 'vitest';

import packageJson from '../../package.json' with { type: 'json' };
import { ended, started, urlOf } from '../support/run-command.ts';
import { serve } from '../support/serve.ts';
import { temporaryFile } from '../support/temporary-file.ts';

describe('reference-server --demo', () => {
  test('says on its first line where it is and what it lets in', async () => {
    const { line } = await started('--demo', '--port', '0');
    expect(line).toMatch(
      /^http:\/\/127\.0\.0\.1:[0-9]+ project=shop token=allowed-token denied=denied-token other=warehouse$/,
    );
    const response = await fetch(`${urlOf(line)}/api/v2/flags/warehouse`, {
      headers: { authorization: 'allowed-token' },
    });
    expect(response.status).toBe(200);
  });

  test('takes the token from --token', async () => {
    const { line } = await started('--demo', '--port', '0', '--token', 's3cret');
    expect(line).toContain(' token=s3cret ');
    const tags = `${urlOf(line)}/api/v2/tags`;
    expect((await fetch(tags, { headers: { authorization: 's3cret' } })).status).toBe(200);
    expect((await fetch(tags, { headers: { authorization: 'allowed-token' } })).status).toBe(401);
  });

  test('names an address that can be visited where --host is all of them', async () => {
    const { line } = await started('--demo', '--port', '0', '--host', '0.0.0.0');
    expect(line).toMatch(/^http:\/\/127\.0\.0\.1:[0-9]+ /);
  });

  test.for(['SIGTERM', 'SIGINT'] as const)(
    'finishes its answers and exits 0 on %s',
    async (signal, { skip }) => {
      skip(process.platform === 'win32', 'Windows ends a process without asking it.');
      const { child, line } = await started('--demo', '--port', '0');
      const response = await fetch(`${urlOf(line)}/api/v2/flags/shop?limit=100&summary=0`, {
        headers: { authorization: 'allowed-token' },
      });
      child.kill(signal);
      expect(await response.json()).toMatchObject({ totalCount: 60 });
      expect(await once(child, 'exit')).toEqual([0, null]);
    },
  );
});

describe('a command line that is wrong is told in one line, and exit 2', () => {
  test.for([
    { argv: [], message: 'error: there is no dataset to serve; name one: --demo, --load FILE,' },
    { argv: ['--demo', '--load', 'x'], message: "'--demo' cannot be used with option '--load <file>'" },
    { argv: ['--demo', '--watch', 'x'], message: "'--demo' cannot be used with option '--watch <file>'" },
    { argv: ['--load', 'x', '--watch', 'x'], message: 'cannot be used with option' },
    { argv: ['--flags', '1', '--watch', 'x'], message: 'cannot be used with option' },
    { argv: ['--flags', '1', '--demo'], message: 'cannot be used with option' },
    { argv: ['--flags', '100001'], message: 'It takes an integer from 0 to 100000.' },
    { argv: ['--demo', '--seed', '1'], message: 'error: --seed goes with --flags' },
    { argv: ['--load', 'no.json'], message: `error: no.json is not there (${resolve('no.json')})` },
    { argv: ['--watch', 'no.json'], message: 'error: no.json is not there (' },
    { argv: ['--load', '/no.json'], message: 'error: /no.json is not there\n' },
    {
      argv: ['--database', 'no.sqlite'],
      message: `error: no.sqlite is not there (${resolve('no.sqlite')}), and`,
    },
    {
      argv: ['--database-env', 'NO_SUCH'],
      message: 'error: NO_SUCH is not set; put a file or postgres://… in it',
    },
    { argv: ['--database', 'x', '--database-env', 'Y'], message: 'cannot be used with option' },
    { argv: ['--watch', '-'], message: 'It takes a file; --load takes the standard input.' },
    { argv: ['--load', 'src'], message: 'error: src is a folder; name a file' },
    { argv: ['--load', 'DIFFERENCES.md'], message: 'error: DIFFERENCES.md is not JSON: ' },
    { argv: ['--demo', 'export'], message: "error: '--demo' stands before 'export'" },
    { argv: ['export'], message: 'error: there is no dataset to export; name one: --demo, --load FILE,' },
    { argv: ['export', '--demo', '--database', 'x'], message: 'cannot be used with option' },
    { argv: ['export', '--database', 'no.sqlite'], message: 'error: no.sqlite is not there (' },
    { argv: ['load', 'x.json'], message: 'error: there is no database to put it in; name --database or' },
    { argv: ['export', '--demo', '--database-env', 'X'], message: 'cannot be used with option' },
    { argv: ['load', '--database', 'x'], message: "error: missing required argument 'file'" },
    { argv: ['--demo', '--prot', '1'], message: "error: unknown option '--prot' (Did you mean --port?)" },
    {
      argv: ['--demo', '--port', 'x'],
      message: "'--port <number>' argument 'x' is invalid. It takes an integer from 0 to 65535.",
    },
    { argv: ['--demo', '--port', '65536'], message: 'It takes an integer from 0 to 65535.' },
    { argv: ['--demo', '--port', '1e3'], message: 'It takes an integer from 0 to 65535.' },
    { argv: ['--demo', '--port'], message: "error: option '--port <number>' argument missing" },
    { argv: ['--demo', '--token', ''], message: 'It takes visible ASCII characters without blanks.' },
    { argv: ['--demo', '--token', 'a b'], message: 'It takes visible ASCII characters without blanks.' },
    {
      argv: ['--demo', '--token', 'denied-token', '--port', '0'],
      message: 'is the one that is always denied',
    },
    {
      argv: ['--demo', '--host', '192.0.2.1', '--port', '0'],
      message: 'error: 192.0.2.1 is no address of this machine',
    },
    { argv: ['--demo', 'shop'], message: 'error: too many arguments' },
  ])('$argv', async ({ argv, message }) => {
    const { code, stdout, stderr } = await ended(...argv);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^error: .*\n$/);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('also where the port is taken, even with a file to watch', async () => {
    const { port } = new URL((await serve()).url);
    const file = await temporaryFile('one.json');
    await writeFile(file, '{"projects":[{"key":"web","environments":[],"flags":[]}]}');
    for (const dataset of [['--demo'], ['--watch', file]]) {
      const { code, stderr } = await ended(...dataset, '--port', port);
      expect(stderr).toBe(
        `error: port ${port} is taken; the option \`port\` takes another one, or 0 for any that is free\n`,
      );
      expect(code).toBe(2);
    }
  });
});

describe('the command explains itself', () => {
  test('with --help, on stdout', async () => {
    const { code, stdout } = await ended('--help');
    for (const option of [
      'Examples:',
      'export',
      'load',
      '--load',
      '--watch',
      '--flags',
      '--seed',
      '--demo',
      '--port',
      '4012',
      '--host',
      '127.0.0.1',
      '--token',
      '--version',
    ]) {
      expect(stdout).toContain(option);
    }
    expect(code).toBe(0);
  });

  test('with --version', async () => {
    expect(await ended('--version')).toMatchObject({ code: 0, stdout: `${packageJson.version}\n` });
  });
});
