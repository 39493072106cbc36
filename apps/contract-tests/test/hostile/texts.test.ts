import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '../../src/json/is-record.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { onPages, type Fault } from '../support/faults/fault-proxy.ts';
import { runAgainst } from '../support/hostile/hostile-run.ts';

const TIME_LIMIT = { timeout: 120_000 };

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

type Item = Readonly<Record<string, unknown>>;

/** Changes the flags of every page, by what they show. */
const flags =
  (change: (flag: Item, index: number) => object): Fault =>
  (request, answer) =>
    onPages('/flags/', ({ items }) => ({
      items: items.map((item, index) => ({
        ...(isRecord(item) && item),
        ...(isRecord(item) && change(item, index)),
      })),
    }))(request, answer);

const ownMember = (name: string, value: unknown): unknown =>
  JSON.parse(JSON.stringify({ 'a key': value }).replace('a key', name));
const environmentsOf = ({ environments }: Item): readonly unknown[] =>
  isRecord(environments) ? Object.values(environments) : [];

const MEGABYTE = 2 ** 20;
const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then'];

const MODES: readonly (readonly [what: string, fault: Fault])[] = [
  [
    'names, tags and keys of a megabyte',
    flags((_, index) =>
      index === 1
        ? { key: 'k'.repeat(MEGABYTE), name: `a ${'b'.repeat(MEGABYTE)}`, tags: ['t'.repeat(MEGABYTE)] }
        : {},
    ),
  ],
  [
    'half characters',
    flags(({ key, name }) => ({
      key: `${String(key)}\uD800`,
      name: `\uDC00${String(name)} x`,
      tags: ['\uD83D', 'a \uDE00'],
    })),
  ],
  [
    'keys that every object has',
    flags((_, index) => ({
      key: PROTOTYPE_NAMES[index % PROTOTYPE_NAMES.length],
      tags: PROTOTYPE_NAMES,
      maintainerId: '__proto__',
    })),
  ],
  [
    'environments that every object has',
    flags((flag) => ({
      environments: ownMember('__proto__', environmentsOf(flag)[0]),
      customProperties: ownMember('constructor', 1),
      experiments: ownMember('toString', 1),
    })),
  ],
  [
    'ten thousand environments',
    flags((flag, index) => ({
      environments: Object.fromEntries(
        Array.from({ length: index === 0 ? 10_000 : 1 }, (_, number) => [
          `e${number}`,
          environmentsOf(flag)[0],
        ]),
      ),
    })),
  ],
  [
    'ten thousand tags',
    flags((_, index) => ({
      tags: Array.from({ length: index === 0 ? 10_000 : 1 }, (_tag, number) => `tag ${number}`),
    })),
  ],
  [
    'line breaks, quotes and what ends markup',
    flags((flag) => ({
      key: `${String(flag['key'])}\r\n::error::'"]]></script>`,
      name: '\u0000\u001B[2J\u202E\r\nX-Injected: 1',
      tags: ["'; rm -rf /; '", '$(id)', '`id`'],
    })),
  ],
  [
    'numbers out of range',
    flags(() => ({ creationDate: 1e308, _version: -1e308, temporary: Number.MAX_SAFE_INTEGER })),
  ],
  ['the last moment that a date can hold', flags(() => ({ creationDate: 8.64e15 }))],
  ['dates that are none', flags(() => ({ creationDate: '31/31/31', archivedDate: {}, _version: [] }))],
];

describe('flags with', () => {
  it.each(MODES)('%s are findings of a run that comes to its end', TIME_LIMIT, async (_, fault) => {
    const run = await runAgainst(server.target, () => fault, { only: ['**'] });
    expect([1, 3]).toContain(run.exitCode);
    expect(run.strangersGuests).toEqual([]);
    expect(run.requests).toBeLessThan(3_000);
  });
});
