import { isDeepStrictEqual } from 'node:util';
import { DOCUMENTED_KINDS } from '../../listing/documented-kinds.ts';
import { firstExchange } from '../../listing/first-exchange.ts';
import { TAGS } from '../../listing/listing.ts';
import { describeOutcome, pageOf } from '../../listing/page.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Exchange } from '../../target/exchange.ts';
import { judged, notExercised, PASSED, type Check, type CheckContext, type Outcome } from '../check.ts';
import { nothingListed } from '../nothing-listed.ts';
import { isRefused } from '../failure-to-refuse.ts';
import { NO_SUCH_WORD } from '../of-nothing.ts';
import { agreesWithFlags } from './agrees-with-flags.ts';
import { severalKinds } from './several-kinds.ts';
import { someKindForEach } from './some-kind-for-each.ts';
import { notAmong, tagsByKind } from './tag-sets.ts';

const base = { level: 'MUST', operationId: TAGS.operationId, readsQuery: true } as const;

/** What `kind` promises. */
export const kindChecks: readonly Check[] = [
  {
    ...base,
    id: 'tags/kind/selects',
    sentence: 'Each kind lists tags of its own.',
    requirement: 'tags.kind.selects',
    run: kindsDiffer,
  },
  {
    ...base,
    id: 'tags/kind/default',
    sentence: 'Without `kind` the tags of every kind are listed.',
    requirement: 'tags.kind.default',
    run: everyKindByDefault,
  },
  {
    ...base,
    id: 'tags/kind/complete',
    level: 'SHOULD',
    sentence: 'Every tag that is listed without `kind` is listed for one of the kinds.',
    requirement: 'tags.kind.complete',
    run: someKindForEach,
  },
  {
    ...base,
    id: 'tags/kind/several',
    sentence: 'Sent several times, in any order, `kind` lists the tags of any of the kinds, each once.',
    requirement: 'tags.kind.several',
    run: severalKinds,
  },
  {
    ...base,
    id: 'tags/kind/agrees-with-flags',
    sentence: 'Every tag on an unarchived flag of the project is listed for `kind=flag`.',
    requirement: 'tags.kind.agrees',
    run: agreesWithFlags,
  },
  {
    ...base,
    id: 'tags/kind/comma',
    level: 'SHOULD',
    sentence: 'Two kinds joined by a comma are refused, or listed like any kind that does not exist.',
    requirement: 'tags.kind.comma',
    run: commaIsUnknown,
  },
];

/** With fewer tags, all of the kinds might really carry the same. */
const TAGS_MIN = 5;

async function kindsDiffer(context: CheckContext): Promise<Outcome> {
  const lists = tagsByKind(context);
  const [first, ...others] = lists;
  if (first === undefined || others.length === 0) return notExercised('two kinds that are answered');
  const differs = others.some(
    ({ list }) => !isDeepStrictEqual(list.keys.toSorted(), first.list.keys.toSorted()),
  );
  if (differs) return PASSED;
  if (lists.length < DOCUMENTED_KINDS.length || first.list.keys.length < TAGS_MIN) {
    return notExercised(`two kinds with different tags, or ${TAGS_MIN} tags`);
  }
  return judged([
    {
      sentence: 'Every kind lists the same tags.',
      expected: 'kinds that differ in a tag at least',
      seen: `${first.list.keys.length} tags, the same for each of ${DOCUMENTED_KINDS.length} kinds`,
      exchanges: lists.slice(0, 2).flatMap(({ list }) => firstExchange(list)),
    },
  ]);
}

async function everyKindByDefault(context: CheckContext): Promise<Outcome> {
  const lists = tagsByKind(context);
  const all = listOf(context.survey.listings[TAGS.operationId].whole);
  if (all === undefined || lists.every(({ list }) => list.keys.length === 0)) {
    return nothingListed(context, TAGS);
  }
  const failures = lists.flatMap(({ kind, list }) =>
    notAmong(list, all, `A tag of kind=${kind} is not listed without \`kind\`.`),
  );
  return judged(failures.slice(0, 2));
}

async function commaIsUnknown({ client }: CheckContext): Promise<Outcome> {
  const ask = (kind: string): Promise<Exchange> => client.ask(TAGS.operationId, [['kind', kind]]);
  const [joined, unknown] = await Promise.all([
    ask(DOCUMENTED_KINDS.slice(0, 2).join(',')),
    ask(NO_SUCH_WORD),
  ]);
  if (isRefused(joined)) return PASSED;
  const page = pageOf(TAGS, joined);
  const likeUnknown = page !== undefined && isDeepStrictEqual(page.keys, pageOf(TAGS, unknown)?.keys);
  if (likeUnknown && page.keys.length === 0) return PASSED;
  return judged([
    {
      sentence: 'Two kinds joined by a comma are neither refused nor an unknown kind.',
      expected: 'a status from 400 to 499, or what an unknown kind gets, and no tags',
      seen: page === undefined ? describeOutcome(joined) : `${page.keys.length} tags`,
      exchanges: [joined, unknown],
    },
  ]);
}
