import type { Failure } from '../../failure/failure.ts';
import { FLAGS, type Listing } from '../../listing/listing.ts';
import type { Exchange } from '../../target/exchange.ts';
import type { Query } from '../../target/query.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';
import { environmentsQuery } from '../../request/environments-query.ts';
import {
  ENVIRONMENTS_MAX,
  environmentsInWords,
  type Shown,
  type ShownFlag,
} from '../projection/shown-flags.ts';
import { CLIENT_ERRORS, failureToRefuse } from '../failure-to-refuse.ts';
import { askNoVersion, askVersion, heedsVersions, showVersion, VERSIONS } from './ask-version.ts';

const COMPARES: readonly Query[] = [[['compare', 'true']], [['compare', 'false']]];

export async function refusesNoVersion(context: CheckContext, listing: Listing): Promise<Outcome> {
  if (!(await heedsVersions(context))) return notExercised(VERSIONS);
  const sentence = 'An `LD-API-Version` that does not exist is not refused.';
  return refused(sentence, [await askNoVersion(context, listing.operationId)]);
}

/** 20240415 shows environments that `env` names and no others, 20220603 shows all of them. */
export async function showsEnvironmentsByVersion(context: CheckContext): Promise<Outcome> {
  if (!(await heedsVersions(context))) return notExercised(VERSIONS);
  const [older, newer] = await Promise.all([
    showVersion(context, '20220603'),
    showVersion(context, '20240415'),
  ]);
  const [one] = environmentKeys(context, older);
  const named = one === undefined ? undefined : await showVersion(context, '20240415', [['env', one]]);
  return judged([
    ...wrong(
      newer,
      'API version 20240415 shows `environments` without `env`.',
      ({ fields }) => !('environments' in fields),
    ),
    ...wrong(
      named,
      'API version 20240415 does not show the environment that `env` names, and no other.',
      ({ environments }) => environments?.size === 1 && environments.has(one ?? ''),
    ),
    ...wrong(
      older,
      'API version 20220603 shows no `environments`.',
      ({ environments }) => environments !== undefined,
    ),
  ]);
}

function environmentKeys({ survey }: CheckContext, shown: Shown | undefined): readonly string[] {
  const shownKeys = (shown?.flags ?? []).flatMap(({ environments }) => [...(environments?.keys() ?? [])]);
  return [...new Set([...survey.environments.keys, ...shownKeys])];
}

function wrong(shown: Shown | undefined, sentence: string, isRight: (flag: ShownFlag) => boolean): Failure[] {
  const flag = shown?.flags.find((each) => !isRight(each));
  if (shown === undefined || flag === undefined) return [];
  return [
    {
      sentence,
      expected: `otherwise on ${flag.key}`,
      seen: environmentsInWords(flag),
      exchanges: [shown.page.exchange],
    },
  ];
}

export async function refusesManyEnvironments(context: CheckContext): Promise<Outcome> {
  const asked = await asksIn20240415(context);
  if (asked === undefined) return notExercised(VERSIONS);
  const keys = environmentKeys(context, await showVersion(context, '20220603')).slice(
    0,
    ENVIRONMENTS_MAX + 1,
  );
  if (keys.length <= ENVIRONMENTS_MAX) return notExercised(`more than ${ENVIRONMENTS_MAX} environments`);
  const sentence = `More than ${ENVIRONMENTS_MAX} environments are not refused in API version 20240415.`;
  return refused(sentence, [await asked(environmentsQuery(keys))]);
}

export async function refusesCompare(context: CheckContext): Promise<Outcome> {
  const asked = await asksIn20240415(context);
  if (asked === undefined) return notExercised('API version 20240415');
  return refused('`compare` is not refused in API version 20240415.', await Promise.all(COMPARES.map(asked)));
}

/** How to ask flags in version 20240415: as always where the target follows it, by header where that is heeded. */
async function asksIn20240415(
  context: CheckContext,
): Promise<((query: Query) => Promise<Exchange>) | undefined> {
  const { operationId } = FLAGS;
  if (context.survey.environments.reading === '20240415') {
    return (query) => context.client.ask(operationId, query);
  }
  const offered = (await heedsVersions(context)) && (await showVersion(context, '20240415')) !== undefined;
  return offered ? (query) => askVersion(context, operationId, '20240415', query) : undefined;
}

function refused(sentence: string, exchanges: readonly Exchange[]): Outcome {
  const failures = exchanges.map((exchange) => failureToRefuse(sentence, exchange, CLIENT_ERRORS));
  return judged(failures.filter((failure) => failure !== undefined));
}
