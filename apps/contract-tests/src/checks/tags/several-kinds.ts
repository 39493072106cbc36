import type { Failure } from '../../failure/failure.ts';
import { firstExchange } from '../../listing/first-exchange.ts';
import { queryInWords } from '../../request/sent-query.ts';
import type { Query } from '../../target/query.ts';
import { judgedEach, notExercised, type CheckContext, type Outcome } from '../check.ts';
import { askTags, otherTags, tagsByKind, type TagsOfKind } from './tag-sets.ts';

/** Two kinds, the same the other way around with one of them twice, and three of which each adds tags. */
export async function severalKinds(context: CheckContext): Promise<Outcome> {
  // Of a kind that was not read to its end, a union may hold more.
  const ranked = kindsThatAdd(tagsByKind(context).filter(({ list }) => list.complete));
  const [one, two] = ranked;
  if (one === undefined || two === undefined) return notExercised('two kinds with different tags');
  const unions = [
    [one, two],
    [two, one, two],
    ...(ranked.length > 2 ? [ranked.slice(0, 3).toReversed()] : []),
  ];
  const trials = await Promise.all(
    unions.map(async (kinds) => ({
      what: kinds.map(({ kind }) => `kind=${kind}`).join('&'),
      failures: await judgeUnion(context, kinds),
    })),
  );
  return judgedEach(trials, 3);
}

async function judgeUnion(context: CheckContext, kinds: readonly TagsOfKind[]): Promise<Failure[]> {
  const query: Query = kinds.map(({ kind }) => ['kind', kind] as const);
  const asked = await askTags(context, query);
  const lists = [...new Set(kinds.flatMap(({ list }) => firstExchange(list)))];
  const failures = otherTags(asked, new Set(kinds.flatMap(({ list }) => list.keys)), lists);
  return failures.length === 0 ? listedTwice(asked.page.keys, query, asked.page.exchange) : failures;
}

function listedTwice(
  keys: readonly string[],
  query: Query,
  exchange: Failure['exchanges'][number],
): Failure[] {
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice === undefined) return [];
  return [
    {
      sentence: `\`${queryInWords(query)}\` lists a tag twice.`,
      expected: `${twice} once`,
      seen: `${twice} twice`,
      exchanges: [exchange],
    },
  ];
}

/** The kind with most tags first, then each that adds a tag to those before it, whoever adds most. */
export function kindsThatAdd(kinds: readonly TagsOfKind[]): readonly TagsOfKind[] {
  const known = new Set<string>();
  const chosen: TagsOfKind[] = [];
  const added = ({ list }: TagsOfKind): number => list.keys.filter((tag) => !known.has(tag)).length;
  for (;;) {
    const [best] = kinds.toSorted((a, b) => added(b) - added(a));
    if (best === undefined || added(best) === 0) return chosen;
    chosen.push(best);
    for (const tag of best.list.keys) known.add(tag);
  }
}
