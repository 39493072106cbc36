import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import * as exported from '@flag-contract/client';
import * as testing from '@flag-contract/client/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readExamples } from './support/read-examples.ts';
import { startReferenceServer } from './support/start-reference-server.ts';
import type { ReferenceServer } from './support/start-reference-server.ts';

const examples = await readExamples();
let server: ReferenceServer;

beforeAll(async () => {
  server = await startReferenceServer();
  const { fetch } = globalThis;
  // Examples name the real API; its place is taken by the reference server.
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) =>
    fetch(url.replace(/^https:\/\/app(\.eu)?\.launchdarkly\.com/, server.url), init),
  );
  vi.stubEnv('LD_API_TOKEN', server.token);
});
afterAll(async () => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  await server[Symbol.asyncDispose]();
});

/** Runs the code of an example with what it takes for granted, and gives what it logged. */
async function run(code: string): Promise<unknown[][]> {
  const logged: unknown[][] = [];
  const log = (...values: unknown[]): void => void logged.push(values);
  const { token } = server;
  const surroundings: Record<string, unknown> = {
    ...exported,
    ...testing,
    token,
    client: exported.createClient({ token }),
    readSecret: async () => `${token}\n`,
    console: { log, warn: log },
  };
  const script = stripTypeScriptTypes(code.replaceAll(/^import .*$/gm, ''));
  // An example may declare what stands around it, such as `client`: then the block hides it.
  const body = `return (async () => { ${script} })();`;
  // oxlint-disable-next-line typescript/no-implied-eval -- running the documentation's own code is the point.
  const example = new Function(...Object.keys(surroundings), body) as (...values: unknown[]) => Promise<void>;
  await example(...Object.values(surroundings));
  return logged;
}

/** The recipe of the README whose code holds a text that no other one has. */
function recipe(text: string): string {
  const found = examples.filter(({ name, code }) => name.startsWith('README') && code.includes(text));
  return found.at(-1)?.code ?? '';
}

/** What a flag serves where nothing else decides, read from its whole configuration. */
function servedBy({ variations }: exported.Flag, environment?: exported.FlagEnvironment): string {
  const { on, fallthrough, offVariation } = environment ?? {};
  const only = on === true ? fallthrough?.variation : offVariation;
  const weighted = (on === true && fallthrough?.rollout?.variations) || [];
  const shares = only === undefined ? weighted : [{ variation: only, weight: 100_000 }];
  const served = shares.filter(({ weight }) => weight > 0);
  const words = served.map(
    ({ variation, weight }) => `${weight / 1000} % ${JSON.stringify(variations[variation]?.value)}`,
  );
  return words.join(', ') || 'the default in your code';
}

describe('examples', () => {
  test.each(examples)('$name runs', async ({ code }) => {
    await expect(run(code)).resolves.toBeInstanceOf(Array);
  });

  test('what the comment on failures says is logged', async () => {
    const example = examples.find(({ name }) => name.includes('flag-contract-error'));
    expect(await run(example?.code ?? '')).toEqual([
      ['NotFoundError', 404, 'not_found', 'getFeatureFlags', 1],
      ['https://app.launchdarkly.com/api/v2/flags/no-such-project'],
    ]);
  });

  test('what the README says of the test API is logged', async () => {
    const example = examples.find(
      ({ name, code }) => name.startsWith('README') && code.includes('answerNext'),
    );
    expect(await run(example?.code ?? '')).toEqual([[['dark-mode']], [2]]);
  });

  test('the recipe for what is served in production says what the whole configuration says', async () => {
    const logged = await run(recipe('_summary'));
    const client = exported.createClient({ token: server.token });
    const flags = await client.listFlags('shop', { env: ['production'], summary: false }).toArray();
    expect(logged).toEqual(
      flags.map((flag) => [flag.key, servedBy(flag, flag.environments?.['production'])]),
    );
    const words = logged.map(([, served]) => String(served));
    for (const kind of ['100 % true', '100 % false', ', ']) {
      expect(words.some((served) => served.includes(kind))).toBe(true);
    }
  });

  test('the recipe for tags counts the flags of both projects, also for tags that none carries', async () => {
    const client = exported.createClient({ token: server.token });
    const flags = [
      ...(await client.listFlags('shop').toArray()),
      ...(await client.listFlags('warehouse').toArray()),
    ];
    const tags = await client.listTags({ kind: ['flag'] }).toArray();
    const counts = tags.map((tag) => [tag, flags.filter((flag) => flag.tags.includes(tag)).length]);
    expect(counts.some(([, count]) => Number(count) > 1)).toBe(true);
    expect(await run(recipe('listTags({ kind'))).toEqual(counts);
  });

  test('the first block of the README is twelve lines of use, and logs a flag of the demo', async () => {
    const [first] = examples;
    expect(first?.code.split('\n').filter(Boolean).length).toBeLessThanOrEqual(12);
    const [[total] = [], ...keys] = await run(first?.code ?? '');
    expect(total).toBeGreaterThan(0);
    expect(keys.length).toBeGreaterThan(20);
  });

  test('every function, class and options type has an example', async () => {
    const index = await readFile(new URL('../src/index.ts', import.meta.url), 'utf8');
    const files = [...index.matchAll(/from '\.\/(.*)'/g)].map(([, file]) => `src/${file}`);
    const documented = new Set(examples.map(({ name }) => name.split(' ')[0]));
    // Kinds of failure share the example of their base class.
    const bare = files.filter((file) => !documented.has(file) && !/failure\/(?!flag-contract)/.test(file));
    expect(bare).toEqual([]);
  });
});
