import { isDeepStrictEqual } from 'node:util';
import { FLAGS, TAGS, type Listing } from '../../listing/listing.ts';
import { askPage, type Page } from '../../listing/page.ts';
import { environmentsQuery } from '../../request/environments-query.ts';
import type { Query } from '../../target/query.ts';
import { judged, notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';
import { difference } from './answers-alike.ts';
import { emptyIsNone } from './empty-values.ts';
import { knowsOrIgnores } from './unknown-parameters.ts';

/** What holds between one answer and another to the same question. */
export function answerChecks(listing: Listing): readonly Check[] {
  const { name, operationId } = listing;
  return [
    {
      id: `${name}/answers/repeatable`,
      level: 'MUST',
      sentence: 'The same request gets the same answer, ties included.',
      requirement: 'any.request.repeatable',
      operationId,
      comparesAnswers: true,
      run: (context) => isRepeatable(context, listing),
    },
    {
      id: `${name}/answers/parameter-order`,
      level: 'MUST',
      sentence: 'The order of different parameters makes no difference.',
      requirement: 'any.request.parameterOrder',
      operationId,
      readsQuery: true,
      run: (context) => ignoresParameterOrder(context, listing),
    },
    {
      id: `${name}/answers/unknown-parameter`,
      level: 'SHOULD',
      sentence: 'A parameter that is not listed is refused or without effect.',
      requirement: 'any.request.unknownParameter',
      operationId,
      comparesAnswers: true,
      run: (context) => knowsOrIgnores(context, listing),
    },
    ...(listing === FLAGS ? [EMPTY_VALUES] : []),
  ];
}

/** That an empty `pre` of tags is none stands beside what else `pre` promises. */
const EMPTY_VALUES: Check = {
  id: 'flags/answers/empty-values',
  level: 'SHOULD',
  sentence: 'An empty `filter`, `sort` or `expand` is the same as none.',
  requirement: 'any.request.emptyValue',
  operationId: FLAGS.operationId,
  readsQuery: true,
  run: emptyIsNone,
};

async function isRepeatable({ client }: CheckContext, listing: Listing): Promise<Outcome> {
  const query: Query = [['limit', '10']];
  const asked = { afresh: true } as const;
  const [first, second, third] = [
    await askPage(client, listing, query, asked),
    await askPage(client, listing, query, asked),
    await askPage(client, listing, query, asked),
  ];
  const other = [second, third].find((page) => !sameAnswer(first, page));
  return judged(
    other === undefined ? [] : [difference('The same request got different answers.', first, other)],
  );
}

async function ignoresParameterOrder({ client, survey }: CheckContext, listing: Listing): Promise<Outcome> {
  const query: Query = [
    ['limit', '5'],
    ['offset', '1'],
    listing === TAGS ? ['archived', 'true'] : ['summary', '0'],
    ...environmentsQuery(listing === FLAGS ? survey.environments.keys.slice(0, 1) : []),
  ];
  const forwards = await askPage(client, listing, query);
  const backwards = await askPage(client, listing, query.toReversed());
  if (forwards.keys.length === 0) return notExercised(`two ${listing.name}`);
  const same = isDeepStrictEqual(forwards.items, backwards.items) && forwards.total === backwards.total;
  return judged(
    same ? [] : [difference('Another order of the parameters got another answer.', forwards, backwards)],
  );
}

function sameAnswer(a: Page, b: Page): boolean {
  return isDeepStrictEqual([a.items, a.total, a.links], [b.items, b.total, b.links]);
}
