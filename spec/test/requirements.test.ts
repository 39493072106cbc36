import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { adviceOn, quote } from './advice-on.ts';

interface Requirement {
  readonly id: string;
  readonly level: string;
  readonly statement: string;
  readonly source: 'flags' | 'tags' | 'both' | 'decision';
  readonly heading: string;
  readonly shown?: false;
}

const PAGE_HEADINGS = {
  flags: [
    'GET /api/v2/flags/:projectKey',
    'Filtering flags',
    'Sorting flags',
    'Expanding response',
    'Migration flags',
    'Path parameters',
    'Query parameters',
    'Response',
    'Errors',
  ],
  tags: ['GET /api/v2/tags', 'Authentication', 'Query Parameters', 'Response', 'Errors'],
  both: ['Query parameters', 'Response', 'Errors'],
};

const SHAPE = {
  type: 'object',
  required: ['requirements'],
  additionalProperties: false,
  properties: {
    requirements: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'level', 'statement', 'source', 'heading'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', pattern: '^(?:any|flags|tags)(?:[.][a-z][A-Za-z]*){2,4}$' },
          level: { enum: ['MUST', 'SHOULD'] },
          statement: { type: 'string', pattern: '^[A-Z`].*[.]$' },
          source: { enum: ['flags', 'tags', 'both', 'decision'] },
          heading: { type: 'string', minLength: 1 },
          shown: { const: false },
          reason: { type: 'string', pattern: '[.]$' },
        },
        dependentRequired: { shown: ['reason'] },
      },
    },
  },
};

const document: unknown = parse(readFileSync(new URL('../requirements.yaml', import.meta.url), 'utf8'));

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The first test proves the shape.
const { requirements } = document as { readonly requirements: readonly Requirement[] };

describe('requirements.yaml', () => {
  it('holds statements of the documented shape', () => {
    const validate = new Ajv2020().compile(SHAPE);
    validate(document);
    expect(validate.errors).toBeNull();
  });

  it('gives no id twice, and makes no statement of a page twice', () => {
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
    expect(new Set(requirements.map(({ source, statement }) => `${source} ${statement}`)).size).toBe(
      requirements.length,
    );
  });

  it('takes what a page says for a MUST, unless it is advice to clients, which no answer shows', () => {
    const weak = requirements.filter(({ level, source }) => level === 'SHOULD' && source !== 'decision');
    expect(weak.filter(({ shown }) => shown !== false)).toEqual([]);
  });
});

describe('a heading', () => {
  it('of a statement of a page is one that the page has', () => {
    const unknown = requirements.filter(
      ({ source, heading }) => source !== 'decision' && !PAGE_HEADINGS[source].includes(heading),
    );
    expect(adviceOn(unknown, ({ id, heading }) => `${quote(id)}: no page has the heading "${heading}"`)).toBe(
      '',
    );
  });
});
