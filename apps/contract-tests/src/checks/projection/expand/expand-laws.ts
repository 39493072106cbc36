import { FLAG_EXPANDS, type FlagExpand } from '@flag-contract/types';
import type { Failure } from '../../../failure/failure.ts';
import type { Query } from '../../../target/query.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../../check.ts';
import { archivedPairs } from '../archived-pairs.ts';
import { fieldsDiffer, listDiffers } from '../shown-differences.ts';
import { expansionsOf, showsAny, withoutExpansions } from './expanded-fields.ts';
import { summaryPairs } from '../summary/summary-laws.ts';
import { showFlags, showingEnvironments, type Shown } from '../shown-flags.ts';

/** The same question with some expansions, in the order in which they are sent. */
interface Expanded {
  readonly expansions: readonly FlagExpand[];
  readonly shown: Shown;
}

const QUESTIONS: readonly (readonly FlagExpand[])[] = [
  ...FLAG_EXPANDS.map((expansion) => [expansion]),
  FLAG_EXPANDS,
  FLAG_EXPANDS.toReversed(),
];

function expandQuery(expansions: readonly FlagExpand[]): Query {
  return [['expand', expansions.join(',')]];
}

async function expandEach(context: CheckContext): Promise<{ plain: Shown; expanded: readonly Expanded[] }> {
  const base = showingEnvironments(context.survey);
  const ask = async (expansions: readonly FlagExpand[]): Promise<Expanded> => ({
    expansions,
    shown: await showFlags(context, [...base, ...expandQuery(expansions)]),
  });
  const [plain, expanded] = await Promise.all([showFlags(context, base), Promise.all(QUESTIONS.map(ask))]);
  return { plain, expanded };
}

/** Nothing that is an expansion shows where none is asked for. */
export async function hidesExpansions(context: CheckContext): Promise<Outcome> {
  const pages = [
    ...(await summaryPairs(context)).flatMap(({ before, after }) => [before, after]),
    ...archivedPairs(context.survey).map(({ before }) => before),
  ];
  if (!pages.some(({ flags }) => flags.length > 0)) return notExercised('a flag');
  const failures = pages.flatMap((shown) =>
    fieldsDiffer(
      { before: shown, after: shown },
      {
        sentence: 'An expansion shows though none was asked for.',
        before: (flag) => withoutExpansions(flag, FLAG_EXPANDS),
        after: ({ fields }) => fields,
      },
    ),
  );
  return judged(failures.slice(0, 1));
}

export async function expandKeepsList(context: CheckContext): Promise<Outcome> {
  const { plain, expanded } = await expandEach(context);
  if (plain.flags.length === 0) return notExercised('a flag');
  return judged(expanded.flatMap(({ shown }) => listDiffers({ before: plain, after: shown })).slice(0, 1));
}

/** A flag shows all that it shows without `expand`, and beyond it what was asked for. */
export async function expandOnlyAdds(context: CheckContext): Promise<Outcome> {
  const { plain, expanded } = await expandEach(context);
  if (plain.flags.length === 0) return notExercised('a flag');
  const failures = expanded.flatMap(({ expansions, shown }) =>
    fieldsDiffer(
      { before: plain, after: shown },
      {
        sentence: `\`expand=${expansions.join(',')}\` changes what shows without it.`,
        after: (flag) => withoutExpansions(flag, expansions),
      },
    ),
  );
  return judged(failures.slice(0, 1));
}

/** Several expansions, in any order, show what each shows alone. */
export async function severalAreMerged(context: CheckContext): Promise<Outcome> {
  const { expanded } = await expandEach(context);
  const alone = expanded.filter(({ expansions }) => expansions.length === 1);
  const together = expanded.filter(({ expansions }) => expansions.length > 1);
  if (!alone.some(({ expansions, shown }) => shown.flags.some((flag) => showsAny(flag, expansions)))) {
    return notExercised('a flag with anything to expand');
  }
  const failures = together.flatMap((several) => alone.flatMap((one) => missesOne(one, several)));
  return judged(failures.slice(0, 1));
}

function missesOne(
  { expansions, shown: before }: Expanded,
  { expansions: all, shown: after }: Expanded,
): Failure[] {
  return fieldsDiffer(
    { before, after },
    {
      sentence: `\`expand=${all.join(',')}\` does not show \`${expansions.join()}\` as it shows alone.`,
      before: (flag) => expansionsOf(flag, expansions),
      after: (flag) => expansionsOf(flag, expansions),
    },
  );
}
