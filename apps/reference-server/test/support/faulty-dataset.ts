import { expect } from 'vitest';

import { type Dataset, DatasetError, type FlagDefinition } from '../../src/index.ts';
import { ask } from './ask.ts';
import { serve } from './serve.ts';

/** A dataset, and what is to be told of it, in order. */
export type FaultyDataset = readonly [dataset: unknown, ...faults: unknown[]];

/** A flag with nothing but what it needs. */
export const flag: FlagDefinition = { key: 'a', name: 'A', creationDate: 1_000 };

/** What is wrong with a dataset, a line a fault; it may be anything, as what people parse may be. */
export async function faultsOf(dataset: unknown): Promise<readonly string[]> {
  const server = await serve();
  const before = await (await ask(server, '/api/v2/flags/shop')).text();
  const error: unknown = await server.load(dataset as Dataset).catch((thrown: unknown) => thrown);
  if (!(error instanceof DatasetError)) throw new Error('The dataset was loaded.');
  expect(await (await ask(server, '/api/v2/flags/shop')).text()).toBe(before);
  for (const { path, message } of error.faults) expect(error.message).toContain(`${path}: ${message}`);
  return error.faults.map(({ path, message }) => `${path}: ${message}`);
}

/** A dataset of one project with these flags. */
export function withFlags(...flags: readonly object[]): unknown {
  return { projects: [{ key: 'web', environments: [{ key: 'test', name: 'Test' }], flags }] };
}

/** A dataset of one flag, with this configuration in its environment `test`. */
export function inTest(config: object): unknown {
  return withFlags({ ...flag, environments: { test: config } });
}
