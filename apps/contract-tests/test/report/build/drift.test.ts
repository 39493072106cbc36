import { describe, expect, it } from 'vitest';
import { readContract } from '../../../src/contract/contract.ts';
import { drift } from '../../../src/report/build/drift.ts';
import type { Drift } from '../../../src/report/report.ts';
import type { Exchange } from '../../../src/target/exchange.ts';

const contract = await readContract();

function answered(json: unknown, status = 200): Exchange {
  return {
    request: { operationId: 'getTags', credential: 'token', url: new URL('http://127.0.0.1:1/api/v2/tags') },
    startedMs: 0,
    durationMs: 1,
    outcome: { answer: { status, headers: {}, text: JSON.stringify(json), json } },
  };
}

function driftOf(exchanges: readonly Exchange[]): readonly Drift[] {
  return drift(exchanges, contract, (text) => text.replaceAll('secret-token', '[token]'));
}

describe('drift', () => {
  it('says what is new, where, how often, and gives an example', () => {
    const links = { self: { href: '/', color: 'red' }, next: { href: '/', color: 'blue' } };
    const found = driftOf([
      answered({ items: [], _links: links }),
      answered({ items: [], _links: links }),
      answered({ items: [], _links: {}, region: { name: 'eu', zone: 1 } }),
    ]);
    const at = {
      operationId: 'getTags',
      schema: 'TagCollection',
      exampleUrl: 'http://127.0.0.1:1/api/v2/tags',
    };
    expect(found).toEqual([
      { ...at, path: '_links.*.color', answers: 2, occurrences: 4, exampleValue: '"red"' },
      { ...at, path: 'region', answers: 1, occurrences: 1, exampleValue: '{ name, zone, … }' },
    ]);
  });

  it('looks at refusals as well', () => {
    const found = driftOf([answered({ code: 'unauthorized', message: 'No.', id: 'a1' }, 401)]);
    expect(found.map(({ schema, path }) => `${schema} ${path}`)).toEqual(['Error id']);
  });

  it('finds none where the body is not what it should be, or nothing is documented', () => {
    expect(driftOf([answered('text'), answered(null), answered({ color: 1 }, 418)])).toEqual([]);
  });

  it('keeps secrets out of names and values', () => {
    const found = driftOf([answered({ 'a secret-token': 'the secret-token', items: [], _links: {} })]);
    expect(JSON.stringify(found)).not.toContain('secret-token');
  });

  it('stays small, however much a target invents', () => {
    const invented = Array.from({ length: 5000 }, (_, index) => [`field${index}`, 'x'.repeat(2000)]);
    const found = driftOf([answered({ ...Object.fromEntries(invented), ['n'.repeat(100_000)]: 1 })]);
    expect(found).toHaveLength(100);
    expect(JSON.stringify(found).length).toBeLessThan(100_000);
  });
});
