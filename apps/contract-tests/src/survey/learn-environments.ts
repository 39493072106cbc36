import type { ApiVersion } from '@flag-contract/types';
import { FLAGS } from '../listing/listing.ts';
import { pageOf } from '../listing/page.ts';
import { pageQuery } from '../listing/page-query.ts';
import { API_VERSION_HEADER, type TargetClient } from '../target/target-client.ts';
import { environmentsReading, type EnvironmentsReading } from './environments-reading.ts';

/** Whoever asks about versions asks for this page, so that it is sent once. */
export const VERSION_PAGE = pageQuery(5, 0);
const SHOWS_ENVIRONMENTS: ApiVersion = '20220603';

/** Which reading the flags follow. Where they show no environments, an older API version may tell their keys. */
export async function learnEnvironments(
  client: TargetClient,
  flags: readonly unknown[],
): Promise<EnvironmentsReading> {
  const learned = environmentsReading(flags);
  if (learned.reading !== '20240415') return learned;
  const headers = { [API_VERSION_HEADER]: SHOWS_ENVIRONMENTS };
  const exchange = await client.ask(FLAGS.operationId, VERSION_PAGE, { headers });
  return { ...learned, keys: environmentsReading(pageOf(FLAGS, exchange)?.items ?? []).keys };
}
