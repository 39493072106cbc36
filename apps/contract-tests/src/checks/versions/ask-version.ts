import type { ApiVersion, OperationId } from '@flag-contract/types';
import { FLAGS } from '../../listing/listing.ts';
import { readPage } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { VERSION_PAGE } from '../../survey/learn-environments.ts';
import type { Exchange } from '../../target/exchange.ts';
import type { Query } from '../../target/query.ts';
import { API_VERSION_HEADER } from '../../target/target-client.ts';
import type { CheckContext } from '../check.ts';
import { isOffered } from '../is-offered.ts';
import { shownOn, type Shown } from '../projection/shown-flags.ts';
import { isRefused } from '../failure-to-refuse.ts';

/** A day before there was an API. */
const NO_VERSION = '20010101';

export const VERSIONS = 'a server that heeds the header `LD-API-Version`';

export function askVersion(
  { client }: CheckContext,
  operationId: OperationId,
  version: string,
  query: Query = [],
): Promise<Exchange> {
  const headers = { [API_VERSION_HEADER]: version };
  return client.ask(operationId, [...query, ...VERSION_PAGE], { headers });
}

export function askNoVersion(context: CheckContext, operationId: OperationId): Promise<Exchange> {
  return askVersion(context, operationId, NO_VERSION);
}

/** The flags as a version shows them; nothing where the version is not offered. */
export async function showVersion(
  context: CheckContext,
  version: ApiVersion,
  query: Query = [],
): Promise<Shown | undefined> {
  const exchange = await askVersion(context, FLAGS.operationId, version, query);
  return isOffered(exchange) ? shownOn(readPage(FLAGS, exchange)) : undefined;
}

/**
 * Whether the target heeds the header: it refuses a version that does not exist, or `compare` in one version alone, or
 * shows two versions in two ways.
 */
export async function heedsVersions(context: CheckContext): Promise<boolean> {
  const [older, newer, none] = await Promise.all([
    showVersion(context, '20220603'),
    showVersion(context, '20240415'),
    askNoVersion(context, FLAGS.operationId),
  ]);
  if (older === undefined && newer === undefined) return false;
  if (isRefused(none) || (await comparesByVersion(context))) return true;
  return older !== undefined && newer !== undefined && differ(older, newer);
}

/** Two questions that other checks ask as well. */
async function comparesByVersion(context: CheckContext): Promise<boolean> {
  const { operationId, limitMax } = FLAGS;
  const [plain, newer] = await Promise.all([
    context.client.ask(operationId, [COMPARE, ...pageQuery(limitMax, 0)]),
    askVersion(context, operationId, '20240415', [COMPARE]),
  ]);
  return !isRefused(plain) && isRefused(newer);
}

const COMPARE = ['compare', 'true'] as const;

function differ(older: Shown, newer: Shown): boolean {
  return showsEnvironments(older) !== showsEnvironments(newer);
}

function showsEnvironments({ flags }: Shown): boolean {
  return flags.some(({ environments }) => environments !== undefined);
}
