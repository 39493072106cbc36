import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { curlLine } from '../../src/report/curl-line.ts';
import type { Credential } from '../../src/target/exchange.ts';

function line(url: string, credential: Credential = 'token'): string {
  return curlLine({ operationId: 'getTags', credential, url: new URL(url) });
}

/** What a shell makes of a line: the arguments of curl. */
function shellWords(text: string): string[] {
  const script = `curl() { printf '%s\\n' "$@"; }; ${text}`;
  const env = { FLAG_CONTRACT_TOKEN: 'a b"c', FLAG_CONTRACT_DENIED_TOKEN: 'denied' };
  return execFileSync('sh', ['-c', script], { env, encoding: 'utf8' }).trimEnd().split('\n');
}

describe('a curl line', () => {
  it('names the variable with the token, and never the token', () => {
    expect(line('http://127.0.0.1:1/api/v2/tags?limit=1')).toBe(
      `curl -sS -i -H "Authorization: $FLAG_CONTRACT_TOKEN" 'http://127.0.0.1:1/api/v2/tags?limit=1'`,
    );
  });

  it.each<[Credential, string[]]>([
    ['token', ['-H', 'Authorization: a b"c']],
    ['bearer', ['-H', 'Authorization: Bearer a b"c']],
    ['denied', ['-H', 'Authorization: denied']],
    ['unknown', ['-H', 'Authorization: api-00000000-0000-4000-8000-000000000000']],
    ['none', []],
  ])('sends the credential `%s` as the run did', (credential, header) => {
    const url = 'http://127.0.0.1:1/api/v2/tags';
    expect(shellWords(line(url, credential))).toEqual(['-sS', '-i', ...header, url]);
  });

  it('shows the headers of a request, and names variables with those that a gateway wants', () => {
    const url = new URL('http://127.0.0.1:1/api/v2/tags');
    const headers = { 'LD-API-Version': '20240415' };
    const text = curlLine(
      { operationId: 'getTags', credential: 'none', url, headers },
      { headers: { 'X-Gateway-Key': 'secret' } },
    );
    expect(text).toBe(
      `curl -sS -i -H "X-Gateway-Key: $HEADER_X_GATEWAY_KEY" -H 'LD-API-Version: 20240415' '${url.href}'`,
    );
  });

  it.each([
    "http://127.0.0.1/api/v2/tags?pre='; touch /tmp/owned; '",
    'http://127.0.0.1/api/v2/tags?pre=$(id)`id`"$HOME"&limit=1',
    String.raw`http://127.0.0.1/api/v2/tags?pre=\'\n!!`,
    'http://127.0.0.1/api/v2/tags?pre=ü%0A#x',
  ])('hands %s to curl as one argument', (text) => {
    expect(shellWords(line(text)).at(-1)).toBe(new URL(text).href);
  });
});
