import { FLAGS } from '../listing/listing.ts';
import { pageQuery } from '../listing/page-query.ts';
import { answerOf } from '../target/exchange.ts';
import type { TargetClient } from '../target/target-client.ts';
import { CannotRunError } from './cannot-run-error.ts';

/** Throws where the other project that was named is not there, or may not be read: its flags could show nowhere. */
export async function assertOtherProject(client: TargetClient): Promise<void> {
  const { baseUrl, otherProject: project } = client.target;
  if (project === undefined) return;
  const exchange = await client.ask(FLAGS.operationId, pageQuery(FLAGS.limitMax, 0), { project });
  const status = answerOf(exchange)?.status;
  if (status === 404) {
    throw new CannotRunError(
      `${baseUrl.href} has no other project ${project} (status 404). Name another, or none.`,
    );
  }
  if (status === 401 || status === 403) {
    throw new CannotRunError(
      `${baseUrl.href} lets the token not read the other project ${project} (status ${status}). Name another, or none.`,
    );
  }
}
