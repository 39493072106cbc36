import type { RequirementId } from '@flag-contract/types';
import { FLAGS } from '../../listing/listing.ts';
import { judged, judgedEach, notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';
import type { Failure } from '../../failure/failure.ts';
import { environmentSortChecks } from './environment-sort-checks.ts';
import { goesUp, isOrderedBy, isReverse, keepsMissingTogether } from './field-order.ts';
import { sortKeepsTheList } from './keeps-list.ts';
import { repeatsItself } from './repeats-itself.ts';
import { severalFields } from './several-fields.ts';
import { SORT_FIELDS, type SortField, type SortFieldName } from './sort-fields.ts';
import { readSorted, sortQuery, type SortedFlags } from './sorted-flags.ts';
import { sortsTheWholeList } from './whole-list.ts';
import { sortsFilteredLists } from './with-filter.ts';

/** A field, and the list in its order, both ways. */
interface BothWays {
  readonly field: SortField;
  readonly up: SortedFlags;
  readonly down: SortedFlags;
}

const FIELD_NAMES: readonly SortFieldName[] = ['creationDate', 'key', 'name', 'maintainerId', 'tags', 'type'];

const base = { level: 'MUST', operationId: FLAGS.operationId, readsQuery: true } as const;

/** What sorting promises. No order of letters is prescribed, so relations are judged, and what every order shares. */
export const sortChecks: readonly Check[] = [
  ...FIELD_NAMES.map((name) => ({
    ...base,
    id: `flags/sort/${name}`,
    sentence: `\`sort=${name}\`, with or without a dash, orders flags by it.`,
    requirement: `flags.sort.${name}` satisfies RequirementId,
    run: (context: CheckContext) =>
      judgeFields(context, [name], ({ field, up, down }) =>
        [up, down].flatMap((list) => isOrderedBy(list, field)).slice(0, 1),
      ),
  })),
  {
    ...base,
    id: 'flags/sort/ascending',
    sentence: 'Without a dash flags go upwards in the field.',
    requirement: 'flags.sort.ascending',
    run: (context) =>
      judgeFields(context, ['creationDate', 'key', 'name', 'tags'], ({ field, up }) => goesUp(up, field)),
  },
  {
    ...base,
    id: 'flags/sort/descending',
    sentence: 'A dash before the field turns the order of its values around.',
    requirement: 'flags.sort.descending',
    run: (context) => judgeFields(context, FIELD_NAMES, ({ field, up, down }) => isReverse(up, down, field)),
  },
  {
    ...base,
    id: 'flags/sort/missing-values',
    sentence: 'Flags without the field that is sorted by stand together at one end.',
    requirement: 'flags.sort.missingValues',
    run: missingValues,
  },
  {
    ...base,
    id: 'flags/sort/several',
    sentence: 'Of several fields, a later one orders the flags that are alike in the earlier ones.',
    requirement: 'flags.sort.several',
    run: severalFields,
  },
  {
    ...base,
    id: 'flags/sort/keeps-list',
    sentence: 'Sorting changes neither which flags are listed nor their total.',
    requirement: 'flags.sort.keepsList',
    run: sortKeepsTheList,
  },
  {
    ...base,
    id: 'flags/sort/whole-list',
    sentence: 'The whole list is sorted, then cut into pages.',
    requirement: 'flags.sort.wholeList',
    run: sortsTheWholeList,
  },
  {
    ...base,
    id: 'flags/sort/with-filter',
    sentence: 'A filtered list has the order of the whole list, with the other flags left out.',
    requirement: 'flags.sort.withFilter',
    run: sortsFilteredLists,
  },
  {
    ...base,
    id: 'flags/sort/repeatable',
    sentence: 'The same sort gets the same sequence, ties included, whatever was asked in between.',
    requirement: 'any.request.repeatable',
    run: repeatsItself,
  },
  ...environmentSortChecks,
];

async function judgeFields(
  context: CheckContext,
  names: readonly SortFieldName[],
  law: (lists: BothWays) => Failure[],
): Promise<Outcome> {
  const fields = (await Promise.all(names.map((name) => readBothWays(context, name)))).filter(hasTwoValues);
  if (fields.length === 0) return notExercised(`two flags that differ in ${names.join(' or ')}`);
  const trials = fields.map((lists) => ({ what: `sort=${lists.up.sort}`, failures: law(lists) }));
  return judgedEach(trials, 3);
}

async function missingValues(context: CheckContext): Promise<Outcome> {
  const fields = await Promise.all(
    (['maintainerId', 'tags'] as const).map((name) => readBothWays(context, name)),
  );
  const mixed = fields.filter(
    ({ field, up }) => new Set(up.flags.map((flag) => field.valueOf(flag) === undefined)).size > 1,
  );
  if (mixed.length === 0) {
    return notExercised('flags with and without a maintainer, or with and without tags');
  }
  return judged(
    mixed
      .flatMap(({ field, up, down }) => [up, down].flatMap((list) => keepsMissingTogether(list, field)))
      .slice(0, 2),
  );
}

async function readBothWays(context: CheckContext, name: SortFieldName): Promise<BothWays> {
  const [up, down] = await Promise.all([
    readSorted(context, sortQuery(name)),
    readSorted(context, sortQuery(`-${name}`)),
  ]);
  return { field: SORT_FIELDS[name], up, down };
}

function hasTwoValues({ field, up, down }: BothWays): boolean {
  const values = [...up.flags, ...down.flags]
    .map((flag) => field.valueOf(flag))
    .filter((value) => value !== undefined);
  return new Set(values).size > 1;
}
