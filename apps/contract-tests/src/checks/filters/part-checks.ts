import type { RequirementId } from '@flag-contract/types';
import type { Failure } from '../../failure/failure.ts';
import { FLAGS } from '../../listing/listing.ts';
import { askPage, type Page } from '../../listing/page.ts';
import { fewOf } from '../../model/departure.ts';
import type { FlagQuery } from '../../model/flag-query.ts';
import { formatFlagQuery } from '../../request/format-flag-query.ts';
import { judged, notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';
import { atLeast, atMost, EXPERIMENT_PARTS, greatestCount } from './laws/evidence-laws.ts';
import { gatherWitnesses, type Witnesses } from './filter-law.ts';

/** Requests that part the unarchived flags, whatever it is that they go by. */
interface PartLaw {
  readonly id: string;
  readonly sentence: string;
  readonly requirement: RequirementId;
  readonly missing: string;
  readonly parts: (witnesses: Witnesses) => readonly FlagQuery[];
}

const PART_LAWS: readonly PartLaw[] = [
  {
    id: 'flags/filter/has-experiment',
    sentence: 'The filter `hasExperiment` parts the flags: each stands in exactly one of the two lists.',
    requirement: 'flags.filter.hasExperiment',
    missing: 'two flags',
    parts: ({ flags }) => (flags.length > 1 ? EXPERIMENT_PARTS : []),
  },
  {
    id: 'flags/filter/code-references-bounds',
    sentence: 'A minimum of k code references and a maximum of k - 1 part the flags.',
    requirement: 'flags.filter.codeReferences.bounds',
    missing: 'a flag with two code references that `expand=codeReferences` shows',
    parts: (witnesses) => {
      const bound = greatestCount(witnesses);
      return bound < 2 ? [] : [atLeast(bound), atMost(bound - 1)];
    },
  },
];

export const partChecks: readonly Check[] = PART_LAWS.map(({ parts, missing, ...law }) => ({
  ...law,
  level: 'MUST',
  operationId: FLAGS.operationId,
  readsQuery: true,
  run: async (context) => {
    const witnesses = gatherWitnesses(context);
    const requests = parts(witnesses);
    return requests.length === 0 ? notExercised(missing) : judgeParts(context, witnesses, requests);
  },
}));

async function judgeParts(
  { client }: CheckContext,
  { model, flags }: Witnesses,
  requests: readonly FlagQuery[],
): Promise<Outcome> {
  const pages = await Promise.all(
    requests.map((request) => askPage(client, FLAGS, formatFlagQuery({ limit: FLAGS.limitMax, ...request }))),
  );
  const listed = pages.flatMap(({ keys }) => keys);
  const twice = listed.filter((key, at) => listed.indexOf(key) !== at);
  if (twice.length > 0) {
    return judged([departs(pages, 'Flags stand in both parts.', 'no flag in both', twice)]);
  }
  const whole = pages.every(({ keys }) => keys.length < model.pageMax);
  const unlisted = flags.map(({ key }) => key).filter((key) => !listed.includes(key));
  if (whole) {
    const failure = departs(pages, 'Flags stand in neither part.', 'every flag in one part', unlisted);
    return judged(unlisted.length > 0 ? [failure] : []);
  }
  const totals = pages.reduce((sum, { total = NaN }) => sum + total, 0);
  if (!model.complete.unarchived || Number.isNaN(totals) || totals === flags.length) return judged([]);
  return judged([
    departs(pages, 'The totals of both parts do not add up.', `${flags.length} together`, [String(totals)]),
  ]);
}

function departs(
  pages: readonly Page[],
  sentence: string,
  expected: string,
  seen: readonly string[],
): Failure {
  return { sentence, expected, seen: fewOf(seen), exchanges: pages.map(({ exchange }) => exchange) };
}
