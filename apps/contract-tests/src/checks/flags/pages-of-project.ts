import type { Failure } from '../../failure/failure.ts';
import { FLAGS } from '../../listing/listing.ts';
import { pageOf, type Page } from '../../listing/page.ts';
import type { TargetClient } from '../../target/target-client.ts';
import { DATA_MOVED, judged, type Outcome } from '../check.ts';

/** Every page of the run with flags of the target's own project. */
export function pagesOfProject(client: TargetClient): Page[] {
  const { pathname } = client.urlOf(FLAGS.operationId, []);
  return client.exchanges
    .filter(({ request: { url } }) => url.pathname === pathname)
    .flatMap((exchange) => pageOf(FLAGS, exchange) ?? []);
}

/**
 * Judges pages one by one. The first that fails is asked for again, for the data may have moved since. Nothing when
 * none fails.
 */
export async function judgePages(
  client: TargetClient,
  pages: readonly Page[],
  judge: (page: Page) => Failure | undefined,
): Promise<Outcome | undefined> {
  const suspect = pages.find((page) => judge(page) !== undefined);
  if (suspect === undefined) return undefined;
  const again = pageOf(FLAGS, await client.follow(suspect.exchange.request, true));
  const failure = again === undefined ? undefined : judge(again);
  return failure === undefined ? DATA_MOVED : judged([failure]);
}
