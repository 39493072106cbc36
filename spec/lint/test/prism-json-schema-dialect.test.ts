import { describe, expect, it } from 'vitest';
import { api } from './api.ts';
import { marked, reported } from './redocly.ts';

const RULE = 'prism-json-schema-dialect';

describe('reports', () => {
  it('a root without a dialect', async () => {
    const files = {
      'openapi.yaml': 'openapi: 3.1.1 # reported\ninfo: { title: Example, version: 1.0.0 }\npaths: {}\n',
    };
    expect(await reported(RULE, files)).toEqual(marked(files));
  });

  it.each([
    'http://json-schema.org/draft/2020-12/schema',
    'https://json-schema.org/draft-07/schema#',
    '2020-12',
  ])('%s', async (dialect) => {
    const files = api(`jsonSchemaDialect: ${dialect} # reported\npaths: {}\n`);
    expect(await reported(RULE, files)).toEqual(marked(files));
  });

  it('a `$schema` that turns one schema off', async () => {
    const files = api(`
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema#
paths: {}
components:
  schemas:
    Good: { $schema: http://json-schema.org/draft-07/schema#, type: string }
    Bad:
      type: string
      $schema: https://spec.openapis.org/oas/3.1/dialect/base # reported
`);
    expect(await reported(RULE, files)).toEqual(marked(files));
  });
});

it('leaves OpenAPI 3.0 alone', async () => {
  expect(await reported(RULE, api('paths: {}\n', '3.0.3'))).toEqual([]);
});
