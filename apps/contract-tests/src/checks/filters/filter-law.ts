import type { RequirementId } from '@flag-contract/types';
import { FLAGS } from '../../listing/listing.ts';
import type { Flag } from '../../model/flag.ts';
import type { FlagModel } from '../../model/flag-model.ts';
import type { FlagQuery } from '../../model/flag-query.ts';
import { formatFlagQuery } from '../../request/format-flag-query.ts';
import { queryInWords } from '../../request/sent-query.ts';
import { flagModel } from '../../survey/flag-model.ts';
import {
  judged,
  judgedEach,
  notExercised,
  type Check,
  type CheckContext,
  type Level,
  type Outcome,
} from '../check.ts';
import { CLIENT_ERRORS } from '../failure-to-refuse.ts';
import { judgeAgainstModel } from './judge-against-model.ts';
import { listsNothing } from './lists-nothing.ts';

/** What laws choose their requests from. */
export interface Witnesses {
  readonly model: FlagModel;
  /** The flags that are listed unless others are asked for. */
  readonly flags: readonly Flag[];
  readonly archivedFlags: readonly Flag[];
  readonly environments: readonly string[];
  readonly draw: (below: number) => number;
}

/** A statement about `filter` and its kin, tried by requests whose answers the model predicts. */
export interface FilterLaw {
  readonly id: string;
  readonly level?: Level;
  readonly sentence: string;
  readonly requirement: RequirementId;
  /** What data would show it. */
  readonly missing: string;
  /** Requests whose right answers others would not be; none where the data has no witness. */
  readonly requests: (witnesses: Witnesses) => readonly FlagQuery[];
  /** Where the law asks even without a witness, since what comes may be wrong all the same: whether there is one. */
  readonly hasWitness?: (witnesses: Witnesses) => boolean;
  /** Requests for what no flag has, which may also be refused. */
  readonly ofNothing?: (witnesses: Witnesses) => readonly FlagQuery[];
}

/** One fault is told by one or two cases, however many requests show it. */
const FAILURES_MAX = 2;

export function lawCheck({
  requests,
  hasWitness = () => true,
  ofNothing = () => [],
  missing,
  level = 'MUST',
  ...law
}: FilterLaw): Check {
  return {
    ...law,
    level,
    operationId: FLAGS.operationId,
    readsQuery: true,
    run: async (context) => {
      const witnesses = gatherWitnesses(context);
      const asked = witnesses.flags.length === 0 ? [] : requests(witnesses);
      if (asked.length === 0) return notExercised(missing);
      const listed = ofNothing(witnesses).map((request) => listsNothing(context, request, CLIENT_ERRORS));
      const failure = (await Promise.all(listed)).find((each) => each !== undefined);
      if (failure !== undefined) return judged([failure]);
      const outcome = await judgeRequests(context, witnesses.model, asked, level);
      return outcome.verdict === 'passed' && !hasWitness(witnesses) ? notExercised(missing) : outcome;
    },
  };
}

export function gatherWitnesses({ survey, draw }: Pick<CheckContext, 'survey' | 'draw'>): Witnesses {
  const model = flagModel(survey);
  const all = [...model.flags.values()];
  return {
    model,
    flags: all.filter(({ archived }) => archived === false),
    archivedFlags: all.filter(({ archived }) => archived === true),
    environments: survey.environments.keys,
    draw,
  };
}

export async function judgeRequests(
  context: CheckContext,
  model: FlagModel,
  requests: readonly FlagQuery[],
  level: Level,
): Promise<Outcome> {
  const trials = await Promise.all(
    requests.map(async (request) => {
      const failure = await judgeAgainstModel(context, model, request, level);
      return {
        what: queryInWords(formatFlagQuery(request)),
        failures: failure === undefined ? [] : [failure],
      };
    }),
  );
  return judgedEach(trials, FAILURES_MAX);
}
