import { describe, expect, it } from 'vitest';
import { reportCheck } from '../../../src/report/build/report-check.ts';
import type { Exchange } from '../../../src/target/exchange.ts';

const TOKEN = 'secret-token';
const check = {
  id: 'tags/pre/prefix',
  level: 'MUST',
  sentence: 'A sentence.',
  requirement: 'tags.pre.prefix',
  operationId: 'getTags',
  run: () => Promise.reject(new Error('It has run already.')),
} as const;
const around = {
  target: { baseUrl: new URL('http://127.0.0.1:1'), project: 'web', token: TOKEN },
  parameters: ['pre'],
  knownFailing: false,
  queryIgnored: undefined,
};

function exchange(query: string): Exchange {
  const url = new URL(`http://127.0.0.1:1/api/v2/tags?pre=${query}`);
  const request = { operationId: 'getTags', credential: 'token', url } as const;
  return { request, startedMs: 0, durationMs: 1, outcome: { unreadable: 'nobody answered' } };
}

describe('what a check came to', () => {
  it('stays small, whatever a target answers', () => {
    const text = 'x'.repeat(1_000_000);
    const exchanges = Array.from({ length: 100 }, () => exchange(text));
    const failure = { sentence: text, expected: text, seen: text, exchanges };
    const outcome = { verdict: 'failed', failures: Array.from({ length: 100 }, () => failure) } as const;
    expect(JSON.stringify(reportCheck({ check, outcome }, around)).length).toBeLessThan(50_000);
  });

  it('shows no part of a token, wherever a text is cut', () => {
    for (let length = 180; length <= 210; length++) {
      const seen = 'x'.repeat(length) + TOKEN;
      const failure = { sentence: seen, expected: seen, seen, exchanges: [exchange(TOKEN)] };
      const failed = reportCheck({ check, outcome: { verdict: 'failed', failures: [failure] } }, around);
      expect(JSON.stringify(failed)).not.toContain('secret');
      const reason = `${'x'.repeat(length + 300)}${TOKEN}`;
      const unjudged = reportCheck({ check, outcome: { verdict: 'inconclusive', reason } }, around);
      expect(JSON.stringify(unjudged)).not.toContain('secret');
    }
  });

  it('has curl lines that a shell takes whole, or not at all', () => {
    const failure = {
      sentence: '',
      expected: '',
      seen: '',
      exchanges: [exchange('a'), exchange('b'.repeat(30_000))],
    };
    const { failures } = reportCheck({ check, outcome: { verdict: 'failed', failures: [failure] } }, around);
    expect(failures[0]?.curl.map((line) => line.endsWith("?pre=a'"))).toEqual([true]);
  });
});
