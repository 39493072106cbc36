import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AjvValidator } from '../../src/contract/ajv-validator.ts';
import { readContract, type Contract } from '../../src/contract/contract.ts';
import { PrismValidator } from '../../src/contract/prism-validator.ts';
import { selfTest } from '../../src/contract/self-test.ts';
import type { Validator } from '../../src/contract/violation.ts';
import { SelfTestError, verify } from '../../src/index.ts';
import { changedBody } from '../support/faults/changed-body.ts';
import { listen, type Listening } from '../support/listen.ts';

const contract = await readContract();

let requests = 0;
let target: Listening;
beforeAll(async () => {
  target = await listen(createServer((_, response) => response.writeHead(404).end(String(++requests))));
});
beforeEach(() => {
  requests = 0;
});
afterAll(() => target[Symbol.asyncDispose]());

async function verifyAgainst(broken: Contract): Promise<unknown> {
  const server = { baseUrl: new URL(target.url), project: 'shop', token: 'a-token' };
  return verify(server, { seed: 1, timeoutMs: 1_000, concurrency: 1, contract: broken }).catch(
    (error: unknown) => error,
  );
}

function contractWith(path: readonly string[], value: unknown): Contract {
  // One member is another; what the verifier reads of a contract is still there.
  return changedBody(contract, path, value) as Contract;
}

/** Fine without the flag `u`, with which JSON Schema's patterns are compiled: a range needs two ends. */
const PATTERN = String.raw`^[\w-.]+$`;

const UNTRUSTWORTHY: readonly (readonly [what: string, path: readonly string[], value: unknown])[] = [
  [
    'a pattern in a response is none',
    ['components', 'schemas', 'FeatureFlag', 'properties', 'key', 'pattern'],
    PATTERN,
  ],
  [
    'a pattern deep in a response is none',
    ['components', 'schemas', 'CodeReferenceStatistic', 'properties', 'name', 'pattern'],
    PATTERN,
  ],
  [
    'a pattern in a parameter is none',
    ['components', 'parameters', 'FlagsFilter', 'schema', 'pattern'],
    PATTERN,
  ],
  ['a pattern in a header is none', ['components', 'headers', 'Retry-After', 'schema', 'pattern'], PATTERN],
  ['a keyword is misspelt', ['components', 'schemas', 'Link', 'requierd'], ['href']],
  [
    'a reference leads nowhere',
    ['components', 'schemas', 'Link', 'properties', 'href'],
    { $ref: '#/components/schemas/Nowhere' },
  ],
  [
    'its dialect is the one by which Prism validates nothing',
    ['jsonSchemaDialect'],
    'https://spec.openapis.org/oas/3.1/dialect/base',
  ],
  [
    'a page may be anything',
    ['components', 'responses', 'TagPage', 'content', 'application/json', 'schema'],
    {},
  ],
];

describe('the verifier sends no request when, in its contract,', () => {
  it.each(UNTRUSTWORTHY)('%s', async (_, path, value) => {
    const outcome = await verifyAgainst(contractWith(path, value));
    expect(outcome).toBeInstanceOf(SelfTestError);
    expect(requests).toBe(0);
  });

  it('nothing is wrong, but then it does', async () => {
    expect(await verifyAgainst(contract)).not.toBeInstanceOf(SelfTestError);
    expect(requests).toBe(1);
  });
});

describe('the self-test', () => {
  it('passes both validators on the contract as it is', async () => {
    const ajv = new AjvValidator(contract);
    const prism = await PrismValidator.create(contract);
    expect(() => selfTest(ajv, [ajv, prism])).not.toThrow();
  });

  it('names a validator that passes everything', () => {
    const blind: Validator = { name: 'Blind', validate: () => [] };
    expect(() => selfTest(new AjvValidator(contract), [blind])).toThrow(/^Blind passes .*getFeatureFlags/);
  });

  it('does not take a complaint about the status for a look at the body', () => {
    const shallow: Validator = {
      name: 'Shallow',
      validate: () => [{ aspect: 'status', at: '', message: 'is not documented' }],
    };
    expect(() => selfTest(new AjvValidator(contract), [shallow])).toThrow(/^Shallow passes /);
  });
});
