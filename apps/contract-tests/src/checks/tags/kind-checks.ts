import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../../failure/failure.ts';
import { DOCUMENTED_KINDS } from '../../listing/documented-kinds.ts';
import { FLAGS, TAGS } from '../../listing/listing.ts';
import { describeOutcome, pageOf } from '../../listing/page.ts';
import type { List } from '../../listing/read-list.ts';
import { listOf } from '../../survey/list-read.ts';
import { parseFlag } from '../../survey/parse-flag.ts';
import { answerOf } from '../../target/exchange.ts';
import { judged, notExercised, PASSED, type Check, type CheckContext, type Outcome } from '../check.ts';
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
  const [second] = others;
  return judged([
    {
      sentence: 'Every kind lists the same tags.',
      expected: 'kinds that differ in a tag at least',
      seen: `${first.list.keys.length} tags, the same for each of ${DOCUMENTED_KINDS.length} kinds`,
      exchanges: [first, ...(second === undefined ? [] : [second])].flatMap(({ list }) =>
        list.pages.slice(0, 1).map(({ exchange }) => exchange),
      ),
    },
  ]);
}

async function everyKindByDefault(context: CheckContext): Promise<Outcome> {
  const lists = tagsByKind(context);
  const all = listOf(context.survey.listings[TAGS.operationId].whole);
  if (all === undefined || lists.every(({ list }) => list.keys.length === 0)) return notExercised('a tag');
  const failures = lists.flatMap(({ kind, list }) =>
    notAmong(list, all, `A tag of kind=${kind} is not listed without \`kind\`.`),
  );
  return judged(failures.slice(0, 2));
}

async function agreesWithFlags(context: CheckContext): Promise<Outcome> {
  const flags = listOf(context.survey.listings[FLAGS.operationId].whole);
  const ofFlags = tagsByKind(context).find(({ kind }) => kind === 'flag')?.list;
  const carried = (flags?.items ?? []).flatMap((item) => parseFlag('', item).tags ?? []);
  if (flags === undefined || carried.length === 0) return notExercised('a flag with a tag');
  if (ofFlags === undefined || !ofFlags.complete) return notExercised('a whole list of the tags of flags');
  return judged(missingTag(flags, ofFlags, carried));
}

function missingTag(flags: List, ofFlags: List, carried: readonly string[]): Failure[] {
  const listed = new Set(ofFlags.keys);
  const missing = carried.find((tag) => !listed.has(tag));
  if (missing === undefined) return [];
  const at = flags.items.findIndex((item) => parseFlag('', item).tags?.includes(missing) === true);
  const page = flags.pages.find(({ keys }) => keys.includes(flags.keys[at] ?? ''));
  return [
    {
      sentence: 'A tag on a flag is not listed for `kind=flag`.',
      expected: `${missing}, as on ${flags.keys[at]}`,
      seen: 'a list without it',
      exchanges: [...ofFlags.pages.slice(0, 1), ...(page === undefined ? [] : [page])].map(
        ({ exchange }) => exchange,
      ),
    },
  ];
}

async function commaIsUnknown({ client }: CheckContext): Promise<Outcome> {
  const [joined, unknown] = await Promise.all(
    [DOCUMENTED_KINDS.slice(0, 2).join(','), 'no-such-word'].map((kind) =>
      client.ask(TAGS.operationId, [['kind', kind]]),
    ),
  );
  if (joined === undefined || unknown === undefined) return PASSED;
  const status = answerOf(joined)?.status ?? 0;
  if (status >= 400 && status < 500) return PASSED;
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
