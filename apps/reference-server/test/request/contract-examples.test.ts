import bundle from '@flag-contract/spec/openapi.json' with { type: 'json' };
import { expect, test } from 'vitest';

import { errorRows, type ErrorRow } from '../../src/refusals/error-rows.ts';
import { type Ask, askRefused } from '../support/ask.ts';
import { serve } from '../support/serve.ts';

const flags = '/api/v2/flags/shop';
const tags = '/api/v2/tags';

const errors = Object.entries(bundle.components.examples).filter(([name]) => name.startsWith('error.'));

/** What gets each error of the contract's examples. A new example wants a row. */
const requests: Readonly<Record<string, readonly [path: string, ask?: Ask]>> = {
  'error.bad-limit': [`${flags}?limit=abc`],
  'error.bad-sort': [`${flags}?sort=-targetingModifiedDate`],
  'error.bad-tags-limit': [`${tags}?limit=abc`],
  'error.forbidden': [tags, { headers: { authorization: 'denied-token' } }],
  'error.invalid-token': [tags, { headers: { authorization: 'nobody' } }],
  'error.no-compare': [`${flags}?compare=true`, { headers: { 'ld-api-version': '20240415' } }],
  'error.unknown-environment': [`${flags}?env=prod`],
  'error.unknown-filter': [`${flags}?filter=tag:beta`],
  'error.unknown-kind': [`${tags}?kind=flags`],
  'error.unknown-parameter': [`${flags}?query=dark-mode`],
  'error.unknown-project': ['/api/v2/flags/wbe'],
  'error.unknown-tags-parameter': [`${tags}?prefix=be`],
};

/** What no single request gets. */
const rows: Readonly<Record<string, ErrorRow>> = {
  'error.internal-error': errorRows.internalError,
  'error.malformed': errorRows.invalidRequest,
  'error.rate-limited': errorRows.rateLimited,
};

test.for(errors)('%s of the contract is what this server answers', async ([name, { value }]) => {
  const [path, asked] = requests[name] ?? [];
  const answer = path === undefined ? rows[name] : await askRefused(await serve(), path, asked);
  expect(answer, `give ${name} a request in this file`).toMatchObject(value);
});
