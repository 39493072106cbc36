import { randomInt } from 'node:crypto';

import { FILTERS, PARAMETERS } from '@flag-contract/types';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { type ReferenceServer, startReferenceServer } from '../../../src/index.ts';
import { ask, askFlags, askTags } from '../../support/ask.ts';
import { checked, errorBody, flagCollection, tagCollection } from '../../support/contract-schemas.ts';
import { exchange, type RawAnswer } from '../../support/raw-http.ts';
import { usualPlace } from '../../support/serve.ts';
import { arbitraryRequests, type ArbitraryRequest } from './arbitrary-requests.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 400);
const seed = Number(process.env['FUZZ_SEED'] ?? randomInt(2 ** 31));

let server: ReferenceServer;

beforeAll(async () => {
  server = await startReferenceServer(await usualPlace());
  return server.close;
});

const ANSWER_TIMEOUT_MS = 10_000;
const usual = '/api/v2/flags/shop?limit=3&sort=-name&summary=0&filter=tags:beta';

test(`any request is answered as documented, and the next as ever: FUZZ_RUNS=${runs} FUZZ_SEED=${seed}`, async () => {
  const expected = await (await ask(server, usual)).text();
  const property = fc.asyncProperty(arbitraryRequests, async (request) => {
    checkAnswer(request, await send(request));
    expect(await (await ask(server, usual)).text()).toBe(expected);
  });
  await fc.assert(property, { numRuns: runs, seed });
}, 600_000);

describe('bad input is refused in the documented shape', () => {
  const broken = ['%', '%zz', '%c3%28', '%ED%A0%80', '%ff', '%00', 'a%00b', '\xED\xA0\x80', '\xe9', '\0'];
  const numbers = [
    '1e309',
    '-1',
    '0x10',
    '%205',
    '5%20',
    '1_0',
    '٣',
    'NaN',
    'Infinity',
    '9007199254740992',
    '9'.repeat(400),
  ];

  test.for([
    ...targets('/api/v2/tags?{}=', Object.keys(PARAMETERS.getTags), broken),
    ...targets('/api/v2/flags/shop?{}=', Object.keys(PARAMETERS.getFeatureFlags), broken),
    ...targets('/api/v2/flags/shop?filter={}:', Object.keys(FILTERS), broken),
    ...targets('/api/v2/flags/{}', [''], broken),
    ...targets('/api/v2/tags?{}=', ['limit', 'offset'], numbers),
    ...targets('/api/v2/flags/shop?{}=', ['limit', 'offset'], numbers),
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].flatMap((name) => [
      `/api/v2/tags?${name}=1`,
      `/api/v2/flags/${name}`,
      `/api/v2/flags/shop?env=${name}`,
      `/api/v2/flags/shop?sort=${name}`,
      `/api/v2/flags/shop?expand=${name}`,
      `/api/v2/flags/shop?filter=${name}:1`,
      `/api/v2/flags/shop?filter=filterEnv:${name}`,
      `/api/v2/flags/shop?filter=creationDate:{"${name}":1}`.replaceAll(/[{}"]/g, encodeURIComponent),
    ]),
    `/api/v2/flags/shop?${Array.from({ length: 1_000 }, (_, index) => `env=e${index}`).join('&')}`,
    `/api/v2/flags/shop?filter=${'query:a,'.repeat(1_900)}`,
    `/api/v2/flags/shop?sort=${'key,'.repeat(3_000)}`,
    `/api/v2/flags/shop?tag=${'x'.repeat(16_384)}`,
    `/api/v2/flags/${'k'.repeat(10_000)}`,
    `/${'../'.repeat(1_000)}api/v2/tags`,
  ])('%s', async (target) => {
    const answer = await send({ method: 'GET', target, headers: [] });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    checked(errorBody, JSON.parse(answer.body));
  });

  test.for(['20240416', '', '20240415, 20220603', '__proto__', '2024-04-15', '9'.repeat(5_000)])(
    'LD-API-Version: %s',
    async (version) => {
      const answer = await send({
        method: 'GET',
        target: '/api/v2/tags',
        headers: [`LD-API-Version: ${version}`],
      });
      expect(answer.status).toBe(400);
      checked(errorBody, JSON.parse(answer.body));
    },
  );
});

const textFields = Object.entries<{ readonly type: string; readonly values?: unknown }>(FILTERS)
  .filter(([name, { type, values }]) => ['string', 'array'].includes(type) && !values && name !== 'filterEnv')
  .map(([name]) => name);

describe('SQL is text like any other: it matches what it is in, and that is nothing', () => {
  const statements = [
    `' OR '1'='1`,
    `'; DROP TABLE flag; --`,
    '") OR 1=1 --',
    `' UNION SELECT key FROM flag --`,
  ];

  test.for(statements)('%s', async (sql) => {
    const text = encodeURIComponent(sql);
    expect((await askTags(server, `pre=${text}`)).items).toEqual([]);
    for (const query of [`tag=${text}`, ...textFields.map((field) => `filter=${field}:${text}`)]) {
      expect({ query, items: (await askFlags(server, query)).items }).toEqual({ query, items: [] });
    }
    expect((await ask(server, `/api/v2/flags/${text}`)).status).toBe(404);
    expect((await ask(server, `/api/v2/flags/shop?env=${text}`)).status).toBe(404);
    expect((await askFlags(server)).totalCount).toBe(60);
  });
});

function targets(template: string, names: readonly string[], texts: readonly string[]): readonly string[] {
  return names.flatMap((name) => texts.map((text) => `${template.replace('{}', name)}${text}`));
}

async function send({ method, target, headers }: ArbitraryRequest): Promise<RawAnswer> {
  const head = [
    `${method} ${target} HTTP/1.1`,
    ...headers,
    'Host: 127.0.0.1',
    `Authorization: ${server.token}`,
    'Connection: close',
  ];
  const overdue = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
  const timeout = new Promise<never>((_resolve, reject) => {
    overdue.addEventListener('abort', () => reject(new Error(`${method} ${target} was not answered.`)));
  });
  return Promise.race([exchange(server, `${head.join('\r\n')}\r\n\r\n`), timeout]);
}

/** Throws where the answer is neither a page nor a refusal of the request. */
function checkAnswer({ method, target }: ArbitraryRequest, { status, body }: RawAnswer): void {
  if (status === 200 && method === 'HEAD') return;
  if (status === 200) {
    checked<unknown>(target.includes('/tags') ? tagCollection : flagCollection, JSON.parse(body));
    return;
  }
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  if (method !== 'HEAD') checked(errorBody, JSON.parse(body));
}
