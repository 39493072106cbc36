import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../../failure/failure.ts';
import type { Flag } from '../../model/flag.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';
import { SORT_FIELDS, type SortFieldName } from './sort-fields.ts';
import { exchangesAt, readSorted, sortQuery, type SortedFlags } from './sorted-flags.ts';

/** A first field that many flags share, and a second one that orders them, downwards or upwards. */
interface TwoFields {
  readonly sort: string;
  readonly first: SortFieldName;
  readonly second: SortFieldName;
  readonly direction: 1 | -1;
}

const CASES: readonly TwoFields[] = [
  // The check of valid requests asks this one, too.
  { sort: 'type,-creationDate', first: 'type', second: 'creationDate', direction: -1 },
  { sort: 'maintainerId,name', first: 'maintainerId', second: 'name', direction: 1 },
];

export async function severalFields(context: CheckContext): Promise<Outcome> {
  const judgements = await Promise.all(CASES.map((fields) => judgeTwoFields(context, fields)));
  const exercised = judgements.filter((failures) => failures !== undefined);
  if (exercised.length === 0) {
    return notExercised('flags that are alike in type or maintainer and were made at different times');
  }
  return judged(exercised.flat().slice(0, 2));
}

async function judgeTwoFields(context: CheckContext, fields: TwoFields): Promise<Failure[] | undefined> {
  const [both, alone] = await Promise.all([
    readSorted(context, sortQuery(fields.sort)),
    readSorted(context, sortQuery(fields.first)),
  ]);
  const neighbours = both.flags
    .slice(1)
    .map((after, index) => ({ before: both.flags[index] ?? after, after, index }));
  const alike = neighbours.filter(({ before, after }) => areAlike(fields, before, after));
  if (alike.length === 0) return undefined;
  const { valueOf } = SORT_FIELDS[fields.first];
  const wanted = alone.flags.map(valueOf);
  const seen = both.flags.map(valueOf);
  if (!isDeepStrictEqual(seen, wanted)) return [firstFieldFailure(fields, both, alone, seen, wanted)];
  const { certainOrder } = SORT_FIELDS[fields.second];
  const wrong = alike.find(({ before, after }) => certainOrder(before, after) * fields.direction > 0);
  return wrong === undefined ? [] : [secondFieldFailure(fields, both, wrong)];
}

function areAlike({ first, second }: TwoFields, a: Flag, b: Flag): boolean {
  const { valueOf } = SORT_FIELDS[first];
  const value = valueOf(a);
  return (
    value !== undefined &&
    value === valueOf(b) &&
    SORT_FIELDS[second].valueOf(a) !== SORT_FIELDS[second].valueOf(b)
  );
}

function firstFieldFailure(
  { sort, first }: TwoFields,
  both: SortedFlags,
  alone: SortedFlags,
  seen: readonly (string | undefined)[],
  wanted: readonly (string | undefined)[],
): Failure {
  const at = seen.findIndex((value, index) => value !== wanted[index]);
  return {
    sentence: `\`sort=${sort}\` does not go by \`${first}\` first, as \`sort=${first}\` does.`,
    expected: `${wanted[at] ?? 'no value'} at index ${at}`,
    seen: `${seen[at] ?? 'no value'} (${both.keys[at]})`,
    exchanges: [...exchangesAt(both, at), ...exchangesAt(alone, at)],
  };
}

function secondFieldFailure(
  { sort, first, second }: TwoFields,
  both: SortedFlags,
  { before, after, index }: { before: Flag; after: Flag; index: number },
): Failure {
  const { valueOf } = SORT_FIELDS[second];
  return {
    sentence: `\`sort=${sort}\` does not order flags by \`${second}\` that are alike in \`${first}\`.`,
    expected: `${after.key} (${valueOf(after)}) above ${before.key} (${valueOf(before)})`,
    seen: `the other way, at index ${index}`,
    exchanges: exchangesAt(both, index, index + 1),
  };
}
