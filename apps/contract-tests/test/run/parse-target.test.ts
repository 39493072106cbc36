import { describe, expect, it } from 'vitest';
import { verify } from '../../src/index.ts';
import { parseTarget, type GivenTarget } from '../../src/run/parse-target.ts';

const TARGET: GivenTarget = { baseUrl: 'http://127.0.0.1:8080/flags', project: 'web', token: 'secret' };

/** As a program without a compiler may give it. */
function targetWith(parts: Readonly<Record<string, unknown>>): GivenTarget {
  return { ...TARGET, ...parts };
}

describe('a target', () => {
  it('takes its base URL as text or as a URL', () => {
    expect(parseTarget(TARGET).baseUrl.href).toBe('http://127.0.0.1:8080/flags');
    expect(parseTarget({ ...TARGET, baseUrl: new URL('http://127.0.0.1:1') }).baseUrl.port).toBe('1');
  });

  it.each<[what: string, parts: Readonly<Record<string, unknown>>, complaint: string]>([
    ['`url`', { url: 'http://127.0.0.1' }, 'The target has no `url`; it is called `baseUrl`.'],
    ['an option', { strict: true }, 'Options are the second argument.'],
    ['no project', { project: undefined }, 'The target needs `project`'],
    ['an empty token', { token: '' }, 'The target needs `token`'],
    ['no base URL', { baseUrl: undefined }, 'begins with http:// or https://'],
    [
      'a base URL that goes too far',
      { baseUrl: 'http://127.0.0.1/a/api/v2/flags/web' },
      'http://127.0.0.1/a',
    ],
    ['the project as the other one', { otherProject: 'web' }, 'The other project is the project itself'],
    ['the token as the denied one', { deniedToken: 'secret' }, 'The denied token is the token itself'],
  ])('with %s is refused in one sentence', async (_, parts, complaint) => {
    const run = verify(targetWith(parts));
    await expect(run).rejects.toMatchObject({ name: 'InvalidOptionsError' });
    await expect(run).rejects.toThrow(complaint);
  });

  it('is not repeated with its token', () => {
    expect(() => parseTarget(targetWith({ deniedToken: 'secret' }))).not.toThrow('secret');
  });
});
