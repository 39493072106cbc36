import { FLAGS } from '../../listing/listing.ts';
import type { Query } from '../../target/query.ts';
import { judged, type Check, type CheckContext, type Outcome } from '../check.ts';
import { keyIsExact } from './exact-key.ts';
import { isIsolated } from './isolation.ts';
import { CLIENT_ERRORS, failureToRefuse } from '../failure-to-refuse.ts';

const UNKNOWN_PROJECT = 'flag-contract-no-such-project';

/** Whatever else is asked, a project that does not exist has no flags. */
const QUERIES: readonly Query[] = [[], [['filter', 'query:a']]];

const base = { operationId: FLAGS.operationId } as const;

export const projectChecks: readonly Check[] = [
  {
    ...base,
    id: 'flags/project/unknown-refused',
    level: 'MUST',
    sentence: 'A project that does not exist is refused, with any query.',
    requirement: 'flags.projectKey.unknown',
    run: (context) => isRefused(context, QUERIES, CLIENT_ERRORS),
  },
  {
    ...base,
    id: 'flags/project/unknown-status',
    level: 'SHOULD',
    sentence: 'A project that does not exist is answered with 404.',
    requirement: 'flags.projectKey.unknownStatus',
    run: (context) => isRefused(context, QUERIES.slice(0, 1), [404]),
  },
  {
    ...base,
    id: 'flags/project/exact-key',
    level: 'MUST',
    sentence: "A project's key is taken letter for letter.",
    requirement: 'flags.projectKey.isolates',
    run: keyIsExact,
  },
  {
    ...base,
    id: 'flags/project/isolated',
    level: 'MUST',
    sentence: 'Flags of another project are never listed.',
    requirement: 'flags.projectKey.isolates',
    judgesEveryAnswer: true,
    run: isIsolated,
  },
];

async function isRefused(
  { client }: CheckContext,
  queries: readonly Query[],
  statuses: readonly number[],
): Promise<Outcome> {
  const asked = queries.map((query) => client.ask(FLAGS.operationId, query, { project: UNKNOWN_PROJECT }));
  const failures = (await Promise.all(asked)).map((exchange) =>
    failureToRefuse('A project that does not exist is not refused.', exchange, statuses),
  );
  return judged(failures.filter((failure) => failure !== undefined));
}
