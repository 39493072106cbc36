import { createServer as createHttpServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { describe, expect, it } from 'vitest';
import { listen, type Listening } from '../support/listen.ts';
import { runCli, type CliRun } from '../support/run-cli.ts';

const TOKEN = 'api-2f8e1d4c-aaaa-4bbb-8ccc-1234567890ab';

function runWithToken(...args: string[]): Promise<CliRun> {
  return runCli(args, { FLAG_CONTRACT_TOKEN: TOKEN });
}

function verify(url: string, ...args: string[]): Promise<CliRun> {
  return runWithToken('--url', url, '--project', 'shop', ...args);
}

/** The one line of a command that could not run, with URL for the target's: it says nothing else, and exits with 2. */
function complaintOf({ exitCode, stdout, stderr }: CliRun, url = 'http://127.0.0.1:1'): string {
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(/^contract-tests: [^\n]+\n$/);
  return stderr.replace('contract-tests: ', '').replaceAll(url, 'URL');
}

interface Answer {
  readonly status: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A server that says the same to everybody. */
function startServer({
  status,
  contentType = 'application/json',
  headers,
  body,
}: Answer): Promise<Listening> {
  return listen(
    createHttpServer((_, response) =>
      response.writeHead(status, { 'content-type': contentType, ...headers }).end(body),
    ),
  );
}

describe.concurrent('a target that is not there, or no API', () => {
  it('is named when nobody listens at its port', async () => {
    const url = `http://127.0.0.1:${await getPort()}`;
    expect(complaintOf(await verify(url), url)).toMatch(/^URL\/ .*connection refused.*running/);
  });

  it('is given up when it accepts and never answers', async () => {
    await using silent = await listen(createTcpServer((socket) => socket.resume()));
    const run = await verify(silent.url, '--timeout', '1');
    expect(complaintOf(run, silent.url)).toMatch(/^URL\/ .*1000 ms/);
  });

  it('is named when it answers with a web page', async () => {
    await using site = await startServer({ status: 200, contentType: 'text/html', body: '<h1>Shop</h1>' });
    expect(complaintOf(await verify(site.url), site.url)).toMatch(/^URL\/api.*JSON.*text\/html.*--url/);
  });

  it('is named when it sends elsewhere', async () => {
    const headers = { location: 'https://login.example/' };
    await using gateway = await startServer({ status: 302, contentType: 'text/plain', headers, body: 'Go.' });
    expect(complaintOf(await verify(gateway.url), gateway.url)).toMatch(
      /^URL\/ redirects to https:\/\/login\.example\/ \(status 302\)/,
    );
  });

  it('is named when it limits the rate', async () => {
    const headers = { 'retry-after': '3600' };
    await using busy = await startServer({ status: 429, contentType: 'text/plain', headers, body: 'Slow.' });
    expect(complaintOf(await verify(busy.url), busy.url)).toMatch(/^URL\/ limits the rate .*429.*3600/);
  });

  it('is named when it fails', async () => {
    await using broken = await startServer({ status: 500, contentType: 'text/plain', body: 'Oh no.' });
    expect(complaintOf(await verify(broken.url), broken.url)).toMatch(/^URL\/ fails \(status 500\)/);
  });

  it('is named when it answers with JSON of another kind', async () => {
    await using other = await startServer({ status: 200, body: '[]' });
    expect(complaintOf(await verify(other.url), other.url)).toMatch(/no JSON object with `items`/);
  });

  it('is named when it refuses the token', async () => {
    await using locked = await startServer({ status: 401, body: '{"code":"unauthorized","message":"No."}' });
    expect(complaintOf(await verify(locked.url), locked.url)).toMatch(/^URL\/ refuses the token .*401/);
  });

  it.each([
    ['without the word that many servers want', TOKEN, /If this server wants Bearer before it/],
    ['with a word that the documentation has not', `Bearer ${TOKEN}`, /the documentation has it without/],
  ])('gets a hint when it refuses a token that came %s', async (_, token, hint) => {
    await using locked = await startServer({ status: 401, body: '{"code":"unauthorized","message":"No."}' });
    const run = await runCli(['--url', locked.url, '--project', 'shop'], { FLAG_CONTRACT_TOKEN: token });
    expect(complaintOf(run, locked.url)).toMatch(hint);
  });

  it('is named, and the project with it, when it has no such project', async () => {
    await using empty = await startServer({ status: 404, body: '{"code":"not_found","message":"No."}' });
    expect(complaintOf(await verify(empty.url), empty.url)).toMatch(
      /^URL\/ has no project shop .*404.*--project/,
    );
  });

  it('gets neither its escapes nor the token it echoes onto the terminal', async () => {
    // Of the control characters that begin an escape sequence, this is the one that a header may carry.
    const contentType = `text/\u009B31m; token=${TOKEN}`;
    await using rude = await startServer({ status: 200, contentType, body: 'x' });
    const complaint = complaintOf(await verify(rude.url), rude.url);
    expect(complaint).toContain(String.raw`text/\u009b31m; token=[token]`);
    expect(complaint).not.toContain(TOKEN);
  });
});

describe.concurrent('a command line that cannot be carried out', () => {
  it('needs the token of a target', async () => {
    const run = await runCli(['--url', 'http://127.0.0.1:1', '--project', 'shop']);
    expect(complaintOf(run)).toContain('environment variable FLAG_CONTRACT_TOKEN');
  });

  it('needs the project of a target', async () => {
    expect(complaintOf(await runWithToken('--url', 'http://127.0.0.1:1'))).toContain('--project KEY');
  });

  it('needs a target for a project', async () => {
    expect(complaintOf(await runWithToken('--project', 'shop'))).toContain('--url');
  });

  it('needs the denied token that it names', async () => {
    const run = await verify('http://127.0.0.1:1', '--denied-token-env', 'NOPE');
    expect(complaintOf(run)).toBe('Put the denied token into the environment variable NOPE.\n');
  });

  it('takes no denied token that is the token, and no other project that is the project', async () => {
    const denied = await verify('http://127.0.0.1:1', '--denied-token-env', 'FLAG_CONTRACT_TOKEN');
    expect(complaintOf(denied)).toMatch(/^The denied token is the token itself/);
    const other = await verify('http://127.0.0.1:1', '--other-project', 'shop');
    expect(complaintOf(other)).toMatch(/^The other project is the project itself, shop/);
  });

  it('needs another project that is there', async () => {
    const run = await runCli(['--other-project', 'nope', '--only', 'flags/project/isolated']);
    expect(complaintOf(run)).toMatch(/ has no other project nope \(status 404\)/);
  });

  it('does not send the token in clear to another machine', async () => {
    expect(complaintOf(await verify('http://flags.example'))).toMatch(
      /^http:\/\/flags\.example .*--allow-http/,
    );
  });

  it('does not take a token that no header can carry', async () => {
    const run = await runCli(
      ['--url', 'http://127.0.0.1:1', '--project', 'shop', '--token-env', 'MY_TOKEN'],
      {
        MY_TOKEN: `${TOKEN}\nX-Other: 1`,
      },
    );
    const complaint = complaintOf(run);
    expect(complaint).toContain('MY_TOKEN');
    expect(complaint).not.toContain(TOKEN);
  });

  it.each([
    ['an unknown option', '--budgett', ['--budgett']],
    ['a URL of another kind', '--url', ['--url', 'ftp://flags.example']],
    [
      'a URL with a name and password, not the password',
      '…@127.0.0.1',
      ['--url', 'http://me:secret@127.0.0.1'],
    ],
    ['a URL with the API in it', '--url', ['--url', 'http://127.0.0.1/api/v2/']],
    ['a URL of a list', 'before /api/v2', ['--url', 'http://127.0.0.1/api/v2/flags/web']],
    ['a seed that is no number', '--seed', ['--seed', 'abc']],
    ['a seed that is missing', '--seed', ['--seed']],
    ['a timeout of nothing', '--timeout', ['--timeout', '0']],
    ['a timeout with a unit', '--timeout', ['--timeout', '10s']],
    ['a pattern that no check matches', '--only', ['--only', 'flags/nothing/**']],
    ['a pattern that no check matches beside one', 'flagz/**', ['--only', 'flags/tag/**', 'flagz/**']],
    ['a pattern to skip that no check matches', '--skip', ['--skip', 'flagz/**']],
    ['a group by the pattern of its checks', "'flags/**'", ['--only', 'flags']],
    ['a star by two', "'flags/**'", ['--only', 'flags/*']],
    ['a report folder that is a file', '--report-dir', ['--report-dir', fileURLToPath(import.meta.url)]],
    ['an argument that no option takes', 'flags', ['flags']],
  ])('names %s', async (_, named, args) => {
    expect(complaintOf(await runWithToken(...args))).toContain(named);
  });
});
