import { describe, expect, test } from 'vitest';

import { askFlags, askRefused, askTags } from '../support/ask.ts';
import { serve } from '../support/serve.ts';

const flags = '/api/v2/flags/shop';
const tags = '/api/v2/tags';

describe('a request that breaks the contract is 400, and told why', () => {
  test.for([
    // Numbers.
    [flags, 'limit=0', '`limit` was sent as `0`; it takes an integer from 1 to 100.'],
    [flags, 'limit=101', 'an integer from 1 to 100'],
    [flags, 'limit=-1', 'an integer from 1 to 100'],
    [flags, 'limit=2.5', 'an integer from 1 to 100'],
    [flags, 'limit=1e1', 'an integer from 1 to 100'],
    [flags, 'limit=0x10', 'an integer from 1 to 100'],
    [flags, 'limit=%2010', 'an integer from 1 to 100'],
    [flags, 'limit=abc', 'an integer from 1 to 100'],
    [flags, 'offset=-1', '`offset` was sent as `-1`; it takes an integer from 0 to 9007199254740991.'],
    [flags, 'offset=99999999999999999999', 'an integer from 0 to 9007199254740991'],
    [tags, 'limit=1001', '`limit` was sent as `1001`; it takes an integer from 1 to 1000.'],
    [tags, 'offset=x', 'an integer from 0'],
    // Words.
    [flags, 'archived=1', '`archived` was sent as `1`; it takes one of `true`, `false`.'],
    [flags, 'archived=TRUE', 'one of `true`, `false`'],
    [flags, 'compare=yes', 'one of `true`, `false`'],
    [flags, 'summary=2', '`summary` was sent as `2`; it takes one of `0`, `1`, `true`, `false`.'],
    [flags, 'expand=evaluation,stale', 'one of `codeReferences`, `evaluation`, `migrationSettings`'],
    [flags, 'sort=age', '`sort` was sent as `age`; it takes one of `creationDate`, `-creationDate`'],
    [flags, 'sort=key,', 'several are joined by `,`'],
    [flags, 'sort=%2Bkey', '`sort` was sent as `+key`'],
    [tags, 'kind=person', '`kind` was sent as `person`; it takes one of `flag`, `project`'],
    [tags, 'kind=flag,project', 'several are sent as parameters of their own'],
    [
      tags,
      'asOf=yesterday',
      '`asOf` was sent as `yesterday`; ' +
        'it takes a date and time by RFC 3339, such as `2026-01-31T12:00:00Z`, or Unix milliseconds.',
    ],
    [tags, 'asOf=-5', '`asOf` was sent as `-5`'],
    // Empty, twice, unknown.
    [flags, 'limit=', '`limit` was sent empty; it takes an integer from 1 to 100.'],
    [flags, 'tag=', '`tag` was sent empty; it takes text such as `checkout`.'],
    [flags, 'env=', '`env` was sent empty; it takes text such as `production`'],
    [flags, 'env=test&env=', '`env` was sent empty'],
    [flags, 'archived', '`archived` was sent empty'],
    [tags, 'kind=', '`kind` was sent empty'],
    [tags, 'asOf=', '`asOf` was sent empty'],
    [flags, 'limit=5&limit=6', '`limit` was sent 2 times; it takes one value.'],
    [flags, 'filter=type:permanent&filter=state:live', '`filter` was sent 2 times'],
    [flags, 'sort=key&sort=name', '`sort` was sent 2 times'],
    [tags, 'pre=a&pre=', '`pre` was sent 2 times'],
    [flags, 'limits=5', '`limits` is no parameter of this endpoint; the nearest is `limit`.'],
    [flags, 'Limit=5', 'the nearest is `limit`'],
    [tags, 'prefix=be', 'the nearest is `pre`'],
    [flags, 'query=dark', '`query` is no parameter of this endpoint; send `filter=query:…` instead.'],
    [flags, 'state=live', 'send `filter=state:…` instead'],
    [flags, '=5', '`` is no parameter of this endpoint'],
    [tags, 'foo=1', '`foo` is no parameter of this endpoint; it has `kind`, `pre`, `archived`, `limit`'],
    [flags, '__proto__=5', '`__proto__` is no parameter of this endpoint; it has `env`'],
    [flags, 'constructor=5', '`constructor` is no parameter of this endpoint; it has `env`'],
    // Encoding.
    [flags, 'tag=%zz', '`%zz` in the query is not percent-encoded UTF-8.'],
    [flags, 'tag=%ff', 'is not percent-encoded UTF-8'],
    ['/api/v2/flags/%zz', '', 'The path is not percent-encoded UTF-8.'],
    // Together.
    [flags, 'sort=targetingModifiedDate', '`sort=targetingModifiedDate` needs `env`'],
    [flags, 'sort=-targetingModifiedDate,key&env=test', '`sort=-targetingModifiedDate` stands alone'],
  ] as const)('%s?%s', async ([path, query, reason]) => {
    const refused = await askRefused(await serve(), `${path}?${query}`);
    expect(refused).toMatchObject({ status: 400, code: 'invalid_request' });
    expect(refused.message).toContain(reason);
  });
});

describe('a filter that breaks the grammar is 400, and told why', () => {
  test.for([
    ['stat:live', '`stat` is no field of `filter`; the nearest is `state`.'],
    ['State:live', 'the nearest is `state`'],
    ['constructor:x', '`constructor` is no field of `filter`'],
    [':x', '`` is no field of `filter`'],
    [' state:live', '` state` is no field of `filter`'],
    ['live', '`live` in `filter` is no clause; a clause is `field:value`.'],
    ['state:live,', '`` in `filter` is no clause'],
    [',state:live', '`` in `filter` is no clause'],
    ['state:live,,type:permanent', '`` in `filter` is no clause'],
    [
      'state:gone',
      'The filter `state` was sent as `gone`; it takes one of `live`, `deprecated`, `archived`.',
    ],
    ['state:live+archived', 'was sent as `live+archived`'],
    ['type:', 'The filter `type` was sent as ``; it takes one of `temporary`, `permanent`.'],
    ['sdkAvailability:browser', 'one of `client`, `mobile`, `anyClient`, `server`'],
    ['guardedRollout:running', 'The filter `guardedRollout` was sent as `running`'],
    ['query:', 'The filter `query` was sent as ``; it takes text such as `dark-mode`.'],
    ['tags:', '`; several are joined by `+`.'],
    ['tags:a+', 'The filter `tags` was sent as `a+`'],
    ['archived:yes', 'The filter `archived` was sent as `yes`; it takes one of `true`, `false`.'],
    ['hasExperiment:1', 'one of `true`, `false`'],
    ['codeReferences.min:many', 'an integer from 0'],
    ['codeReferences.max:-1', 'an integer from 0'],
    [
      'creationDate:1690527600000',
      'it takes JSON such as `{"before":1721901600000}`, where `before` is Unix time in milliseconds.',
    ],
    ['creationDate:{"before":1', 'was sent as `{"before":1`, which is not JSON.'],
    ['creationDate:{"before":1,state:live', 'was sent as `{"before":1,state:live`, which is not JSON.'],
    ['creationDate:{before:1}', 'which is not JSON'],
    ['creationDate:{"before":1}x', 'which is not JSON'],
    ['creationDate:{"before":{"a":1}}', 'it takes JSON such as `{"before":'],
    ['creationDate:{"before":{"a":1,"b":2}}', 'it takes JSON such as `{"before":'],
    ['creationDate:{"after":1}', 'it takes JSON such as `{"before":'],
    ['creationDate:{"before":"1"}', 'it takes JSON such as `{"before":'],
    ['creationDate:{"before":1.5}', 'it takes JSON such as `{"before":'],
    ['creationDate:{"before":9007199254740992}', 'it takes JSON such as `{"before":'],
    ['evaluated:{"after":99999999999999999999},filterEnv:test', 'it takes JSON such as `{"after":'],
    ['creationDate:{"before":1,"__proto__":1}', 'it takes JSON such as `{"before":'],
    ['evaluated:{},filterEnv:test', '}`, where `after` is Unix time in milliseconds.'],
    ['evaluated:{"after":1690527600000}', 'The filter `evaluated` needs the filter `filterEnv`.'],
    ['query:{x', 'which is not JSON'],
    ['query:{"x":1}', 'The filter `query` was sent as `{"x":1}`'],
    ['tags:a,tags:b', '`filter` gives `tags` two values; it takes one.'],
  ] as const)('%s', async ([filter, reason]) => {
    const refused = await askRefused(await serve(), `${flags}?filter=${encodeURIComponent(filter)}`);
    expect(refused).toMatchObject({ status: 400, code: 'invalid_request' });
    expect(refused.message).toContain(reason);
  });
});

test('a long value is told shortened', async () => {
  const { message } = await askRefused(await serve(), `${flags}?limit=${'9'.repeat(10_000)}`);
  expect(message.length).toBeLessThan(200);
});

test('an empty filter, sort, expand or prefix is as if it were absent', async () => {
  const server = await serve();
  expect((await askFlags(server, 'filter=&sort=&expand=')).items).toEqual((await askFlags(server)).items);
  expect((await askTags(server, 'pre=')).items).toEqual((await askTags(server)).items);
});
