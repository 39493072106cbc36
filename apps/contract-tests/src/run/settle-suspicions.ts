import { isDeepStrictEqual } from 'node:util';
import type { OperationId } from '@flag-contract/types';
import type { CheckContext } from '../checks/check.ts';
import { ThrownFailure } from '../failure/thrown-failure.ts';
import { LISTINGS, type Listing } from '../listing/listing.ts';
import { askPage } from '../listing/page.ts';
import { pageQuery } from '../listing/read-list.ts';
import { listOf } from '../survey/list-read.ts';
import type { CheckResult } from './run-checks.ts';

/**
 * A law compares answers of one unchanging target. Where one failed, the first page is read again: if the data moved
 * since the survey and stands still now, what failed is inconclusive.
 */
export async function settleSuspicions(
  results: readonly CheckResult[],
  context: Omit<CheckContext, 'draw'>,
): Promise<readonly CheckResult[]> {
  const suspected = LISTINGS.filter(({ operationId }) =>
    results.some((result) => isSuspect(result, operationId)),
  );
  const moved = new Set<OperationId>();
  for (const listing of suspected) {
    if (await hasMoved(listing, context).catch(isNoPage)) moved.add(listing.operationId);
  }
  return results.map((result) => {
    if (!isSuspect(result, result.check.operationId) || !moved.has(result.check.operationId)) return result;
    return { ...result, outcome: { verdict: 'inconclusive', reason: 'the data changed during the run' } };
  });
}

function isSuspect({ check, outcome }: CheckResult, operationId: OperationId): boolean {
  return check.readsQuery === true && check.operationId === operationId && outcome.verdict === 'failed';
}

async function hasMoved(listing: Listing, { client, survey }: Omit<CheckContext, 'draw'>): Promise<boolean> {
  const before = listOf(survey.listings[listing.operationId].whole)?.pages[0];
  if (before === undefined) return false;
  const query = pageQuery(listing.limitMax, 0);
  const now = await askPage(client, listing, query, { afresh: true });
  if (isDeepStrictEqual(now.items, before.items) && now.total === before.total) return false;
  // A server whose answers differ each time is at fault, not in motion.
  const again = await askPage(client, listing, query, { afresh: true });
  return isDeepStrictEqual(again.items, now.items) && again.total === now.total;
}

/** A target that answers no page any more has not moved its data; what failed before stands. */
function isNoPage(error: unknown): false {
  if (error instanceof ThrownFailure) return false;
  throw error;
}
