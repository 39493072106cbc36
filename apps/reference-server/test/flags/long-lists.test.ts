import { describe, expect, test } from 'vitest';

import { askFlags, keysOf } from '../support/ask.ts';
import { serveFlags } from '../support/serve.ts';
import { listed, serveWeb } from './filters/support/serve-web.ts';

// More conditions than a statement of SQLite may have in a row.
const MANY = 1_500;

/** Texts that are all different, and short. */
function texts(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => index.toString(36));
}

/** Evaluations for each of these kinds of context. */
function evaluatedFor(contextKinds: readonly string[], environment = 'test', age = 0) {
  return contextKinds.map((contextKind) => ({ environment, contextKind, age }));
}

describe('tags', () => {
  test('of any number are all asked for, with a text and without', async () => {
    const counts = [1, 2, 9, 10, 11, 12, MANY - 1, MANY];
    const server = await serveWeb(
      counts.map((count) => ({ key: `with-${String(count).padStart(4, '0')}`, tags: texts(count) })),
    );
    for (const count of counts) {
      const tags = `tags:${texts(count).join('+')}`;
      const keys = counts
        .filter((other) => other >= count)
        .map((other) => `with-${String(other).padStart(4, '0')}`);
      expect([tags, await listed(server, tags)]).toEqual([tags, keys]);
      expect([tags, await listed(server, `${tags},query:with`)]).toEqual([tags, keys]);
    }
  });

  test('that are named again and again count once', async () => {
    const server = await serveWeb([
      { key: 'a', tags: ['x'] },
      { key: 'both', tags: ['x', 'y'] },
    ]);
    const again = Array.from({ length: MANY }, (_, index) => (index % 2 === 0 ? 'x' : 'y'));
    expect(await listed(server, `tags:${again.join('+')}`)).toEqual(['both']);
    expect(await listed(server, `tags:${again.fill('x').join('+')}`)).toEqual(['a', 'both']);
  });

  test('that a flag lost or never had are missing, however many it has', async () => {
    const tags = texts(30);
    const server = await serveWeb([
      { key: 'all', tags },
      { key: 'lost', tags: tags.slice(1), tagHistory: [{ tag: '0', from: 1_000, to: 2_000 }] },
    ]);
    expect(await listed(server, `tags:${tags.join('+')}`)).toEqual(['all']);
    expect(await listed(server, `tags:${tags.join('+')},query:l`)).toEqual(['all']);
    expect(await listed(server, `tags:${tags.slice(1).join('+')},query:lost`)).toEqual(['lost']);
  });
});

describe('kinds of context', () => {
  test('of any number are all asked for', async () => {
    const kinds = texts(MANY);
    const server = await serveWeb([
      { key: 'all', evaluations: evaluatedFor(kinds) },
      { key: 'all-but-one', evaluations: evaluatedFor(kinds.slice(1)) },
      { key: 'none' },
    ]);
    const filter = `contextKindsEvaluated:${kinds.join('+')}`;
    expect(await listed(server, filter)).toEqual(['all']);
    expect(await listed(server, `${filter},filterEnv:production`)).toEqual([]);
    expect(await listed(server, filter.replace(':0+', ':'))).toEqual(['all', 'all-but-one']);
  });

  test('that are named again, or known from several environments, count once', async () => {
    const server = await serveWeb([
      {
        key: 'both',
        evaluations: [...evaluatedFor(['user', 'device']), ...evaluatedFor(['user'], 'production')],
      },
      {
        key: 'user-everywhere',
        evaluations: [...evaluatedFor(['user']), ...evaluatedFor(['user'], 'production')],
      },
      {
        key: 'device-long-ago',
        evaluations: [...evaluatedFor(['user']), ...evaluatedFor(['device'], 'test', 31 * 86_400_000)],
      },
    ]);
    const again = Array.from({ length: MANY }, () => 'user').join('+');
    expect(await listed(server, `contextKindsEvaluated:${again}`)).toEqual([
      'both',
      'device-long-ago',
      'user-everywhere',
    ]);
    expect(await listed(server, `contextKindsEvaluated:${again}+device`)).toEqual(['both']);
  });
});

describe('fields to sort by', () => {
  const flags = [
    { key: 'a', name: 'same' },
    { key: 'b', name: 'other' },
    { key: 'c', name: 'same' },
  ];

  test.for([
    { sort: 'name', last: 'name', keys: ['b', 'a', 'c'] },
    { sort: '-name', last: 'name', keys: ['a', 'c', 'b'] },
    { sort: 'name', last: '-name', keys: ['b', 'c', 'a'] },
    { sort: '-name', last: '-type', keys: ['c', 'a', 'b'] },
  ])(
    '$sort says the order when it is named again and again, and $last at last only the direction of keys: $keys',
    async ({ sort, last, keys }) => {
      const fields = [...Array.from({ length: MANY }, () => sort), last].join(',');
      expect(keysOf(await askFlags(await serveFlags(flags), `sort=${fields}`))).toEqual(keys);
    },
  );
});
