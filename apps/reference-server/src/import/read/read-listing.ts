import {
  type Client,
  createClient,
  type FailureDetails,
  type Listing,
  PagingError,
} from '@flag-contract/client';

import { keepingFetch } from '../keep/keeping-fetch.ts';
import type { RunningImport } from '../running-import.ts';
import type { CheckAnswer } from './check-answer.ts';

/** What is read, and under which name its pages are kept. */
interface KeptListing<Item, Body> {
  readonly name: string;
  readonly operation: FailureDetails['operation'];
  readonly check: CheckAnswer;
  readonly list: (client: Client) => Listing<Item, Body>;
}

/** Reads a whole list, but for the pages that are kept from before. */
export async function readListing<Item, Body>(
  { target, kept, progress }: RunningImport,
  { name, operation, check, list }: KeptListing<Item, Body>,
): Promise<readonly Item[]> {
  const { token, url: baseUrl } = target;
  const pages = kept.list(name);
  const fetch = keepingFetch({ pages, check, operation, token, onAnswer: progress.countAnswer });
  try {
    return await list(createClient({ token, baseUrl, fetch })).toArray();
  } catch (error) {
    // Pages that lead nowhere would end the next attempt as well.
    if (error instanceof PagingError) await pages.forget(() => true);
    throw error;
  }
}
