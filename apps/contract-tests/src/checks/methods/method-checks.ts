import type { Listing } from '../../listing/listing.ts';
import { describeOutcome } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { answerOf } from '../../target/exchange.ts';
import { judged, notPermitted, type Check, type CheckContext, type Outcome } from '../check.ts';
import { unanswered } from '../unanswered.ts';

const METHOD_NOT_ALLOWED = 405;

/** What other methods than GET do. On the real service POST creates a flag, so nobody is asked without leave. */
export function methodChecks({ name, operationId }: Listing): readonly Check[] {
  const shared = { level: 'SHOULD', requirement: 'any.method.getOnly', operationId } as const;
  return [
    {
      ...shared,
      id: `methods/${name}/head`,
      sentence: 'HEAD is answered with the headers of GET, or with 405.',
      run: (context) => headIsLikeGet(context, operationId),
    },
    {
      ...shared,
      id: `methods/${name}/post`,
      sentence: 'POST without a body does not succeed.',
      run: (context) => postFails(context, operationId),
    },
  ];
}

async function headIsLikeGet(
  { client, permits }: CheckContext,
  operationId: Check['operationId'],
): Promise<Outcome> {
  if (!permits.methods) return notPermitted('--probe-methods');
  const url = client.urlOf(operationId, pageQuery(1, 0));
  const get = await client.follow({ operationId, credential: 'token', url });
  const head = await client.follow({ operationId, credential: 'token', url, method: 'HEAD' });
  const silence = unanswered(get);
  if (silence !== undefined) return silence;
  const [asked, answered] = [answerOf(get), answerOf(head)];
  if (answered?.status === METHOD_NOT_ALLOWED) return judged([]);
  const [expected, seen] = [asked?.headers['content-type'], answered?.headers['content-type']];
  if (asked?.status === answered?.status && expected === seen) return judged([]);
  return judged([
    {
      sentence: 'HEAD is answered otherwise than GET.',
      expected: `${describeOutcome(get)}, content-type: ${expected}`,
      seen: `${describeOutcome(head)}, content-type: ${seen}`,
      exchanges: [get, head],
    },
  ]);
}

async function postFails(
  { client, permits }: CheckContext,
  operationId: Check['operationId'],
): Promise<Outcome> {
  if (!permits.methods) return notPermitted('--probe-methods');
  const url = client.urlOf(operationId, []);
  const post = await client.follow({ operationId, credential: 'token', url, method: 'POST' });
  const silence = unanswered(post);
  if (silence !== undefined) return silence;
  const status = answerOf(post)?.status ?? 0;
  if (status < 200 || status > 299) return judged([]);
  return judged([
    {
      sentence: 'POST without a body succeeds.',
      expected: 'a refusal, such as 405',
      seen: describeOutcome(post),
      exchanges: [post],
    },
  ]);
}
