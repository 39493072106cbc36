import { generateDataset, startReferenceServer } from '@flag-contract/reference-server';

import { offerFunctions } from '../../processes/offer-functions.ts';
import { readProcessUsage } from '../../processes/process-usage.ts';

interface Options {
  readonly flags: number;
  readonly seed: number;
  /** A PostgreSQL; SQLite in memory where it is left out. */
  readonly database: string | undefined;
}

/** What clients need to know. */
interface Address {
  readonly url: string;
  readonly token: string;
  readonly project: string;
}

async function start({ flags, seed, database }: Options): Promise<Address> {
  const dataset = generateDataset({ flags, seed });
  const { url, token, project } = await startReferenceServer({
    dataset,
    ...(database !== undefined && { database }),
  });
  return { url, token, project };
}

const functions = { start, readProcessUsage };
offerFunctions(functions);

export type ReferenceServerProgram = typeof functions;
