import { FLAG_SORTS, type FlagSort } from '@flag-contract/types';
import { sortsByEnvironment } from '../../model/flag-query.ts';
import { isWritable } from '../../request/is-writable.ts';
import { kindsOf } from '../filters/laws/context-kinds.ts';
import { daysAgo, SURELY_BEFORE_DAYS } from '../filters/laws/environment-laws.ts';
import type { Witnesses } from '../filters/filter-law.ts';
import { tagsOf } from '../filters/laws/tag-laws.ts';
import { textsOf } from '../filters/laws/texts-of.ts';
import { shuffled } from '../shuffled.ts';

/** What random requests for flags are made of. */
export interface FlagQueryValues {
  readonly texts: readonly string[];
  readonly tags: readonly string[];
  readonly datesMs: readonly number[];
  readonly maintainerIds: readonly string[];
  readonly teamKeys: readonly string[];
  readonly contextKinds: readonly string[];
  readonly codeReferenceCounts: readonly number[];
  readonly environments: readonly string[];
  readonly evaluatedAfterMs: number;
  readonly sorts: readonly (readonly FlagSort[])[];
}

const TEXTS_MAX = 40;
const TAGS_MAX = 30;
const OTHERS_MAX = 8;
const DOUBLE_SORTS_MAX = 1;

/** Values that the survey saw, and awkward ones. */
export function flagQueryValues({ flags, archivedFlags, environments, draw }: Witnesses): FlagQueryValues {
  const all = [...flags, ...archivedFlags];
  const some = <Value>(values: readonly Value[], max: number): Value[] =>
    shuffled([...new Set(values)], draw).slice(0, max);
  const texts = some(textsOf({ flags: all, draw }), TEXTS_MAX);
  const dates = some(
    all.flatMap(({ creationDateMs }) => creationDateMs ?? []),
    OTHERS_MAX,
  );
  return {
    texts: texts.map((text) => (draw(3) === 0 ? text.toUpperCase() : text)),
    tags: some(tagsOf(all), TAGS_MAX).flatMap((tag) => (draw(4) === 0 ? [tag, tag.toUpperCase()] : [tag])),
    datesMs: dates.flatMap((date) => [date, date + 1]),
    maintainerIds: some(all.flatMap(({ maintainerId }) => maintainerId ?? []).filter(isWritable), OTHERS_MAX),
    teamKeys: some(
      all.flatMap(({ maintainerTeamKey }) => maintainerTeamKey ?? []).filter(isWritable),
      OTHERS_MAX,
    ),
    contextKinds: some(all.flatMap(kindsOf).filter(isWritable), OTHERS_MAX),
    codeReferenceCounts: [
      0,
      1,
      ...some(
        all.flatMap(({ codeReferenceCount }) => codeReferenceCount ?? []),
        2,
      ),
    ],
    environments: some(environments.filter(isWritable), 3),
    evaluatedAfterMs: daysAgo(SURELY_BEFORE_DAYS),
    sorts: sortsOf(draw),
  };
}

function sortsOf(draw: Witnesses['draw']): (readonly FlagSort[])[] {
  const single = FLAG_SORTS.filter((sort) => !sortsByEnvironment(sort));
  const double = shuffled(
    single.flatMap((first) =>
      single.filter((second) => !sameField(first, second)).map((second) => [first, second]),
    ),
    draw,
  );
  return [...single.map((sort) => [sort]), ...double.slice(0, DOUBLE_SORTS_MAX)];
}

function sameField(first: FlagSort, second: FlagSort): boolean {
  return first.replace('-', '') === second.replace('-', '');
}
