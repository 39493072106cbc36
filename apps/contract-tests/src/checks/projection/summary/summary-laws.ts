import type { FeatureFlagConfig } from '@flag-contract/types';
import type { Failure } from '../../../failure/failure.ts';
import type { Query } from '../../../target/query.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../../check.ts';
import { archivedPairs } from '../archived-pairs.ts';
import { fieldsDiffer, listDiffers, type Pair } from '../shown-differences.ts';
import { environmentsQuery } from '../../../request/environments-query.ts';
import {
  AN_ENVIRONMENT,
  configurationsOn,
  showFlags,
  showingEnvironments,
  type Shown,
} from '../shown-flags.ts';

type ConfigurationField = keyof FeatureFlagConfig;

/** The lists that a page names as left out, and what practice leaves out with them. */
export const NAMED_LISTS = ['prerequisites', 'targets', 'rules'] as const satisfies ConfigurationField[];
const UNNAMED_FIELDS = [
  'contextTargets',
  'fallthrough',
  'offVariation',
] as const satisfies ConfigurationField[];
/** `offVariation` may be missing even then, when none is chosen. */
const UNNAMED_FIELDS_ALWAYS = ['contextTargets', 'fallthrough'] as const satisfies ConfigurationField[];

const SUMMARY_0: Query = [['summary', '0']];

/** The same question without `summary` and with `summary=0`: of all environments, and of one. */
export async function summaryPairs(context: CheckContext): Promise<readonly Pair[]> {
  const { survey } = context;
  const [one] = survey.environments.keys;
  const questions = [showingEnvironments(survey), ...(one === undefined ? [] : [environmentsQuery([one])])];
  return Promise.all(
    questions.map(async (query) => ({
      before: await showFlags(context, query),
      after: await showFlags(context, [...query, ...SUMMARY_0]),
    })),
  );
}

/** With archived flags, whose second page has expansions, too. */
async function allPairs(context: CheckContext): Promise<readonly Pair[]> {
  return [...(await summaryPairs(context)), ...archivedPairs(context.survey)];
}

export async function hidesByDefault(
  context: CheckContext,
  fields: readonly ConfigurationField[],
): Promise<Outcome> {
  return judgeConfigurations(
    (await allPairs(context)).map(({ before }) => before),
    (shown) => fields.find((field) => field in shown),
    (field) => ({ sentence: `\`${field}\` shows without \`summary=0\`.`, expected: 'no such field' }),
  );
}

export async function showsWithZero(
  context: CheckContext,
  fields: readonly ConfigurationField[],
): Promise<Outcome> {
  return judgeConfigurations(
    (await allPairs(context)).map(({ after }) => after),
    (shown) => fields.find((field) => !(field in shown)),
    (field) => ({ sentence: `\`${field}\` does not show with \`summary=0\`.`, expected: `\`${field}\`` }),
  );
}

export async function unnamedFieldsComeAndGo(context: CheckContext): Promise<Outcome> {
  const hidden = await hidesByDefault(context, UNNAMED_FIELDS);
  return hidden.verdict === 'passed' ? showsWithZero(context, UNNAMED_FIELDS_ALWAYS) : hidden;
}

/** Looks for a field that is wrong in a configuration; the first case is enough. */
function judgeConfigurations(
  pages: readonly Shown[],
  wrongField: (fields: object) => ConfigurationField | undefined,
  told: (field: ConfigurationField) => Pick<Failure, 'sentence' | 'expected'>,
): Outcome {
  const shown = pages.flatMap((page) =>
    configurationsOn(page).map((found) => ({ ...found, page: page.page })),
  );
  if (shown.length === 0) return notExercised(AN_ENVIRONMENT);
  const wrong = shown.flatMap((found) => {
    const field = wrongField(found.fields);
    return field === undefined ? [] : [{ ...found, field }];
  });
  return judged(
    wrong.slice(0, 1).map(({ flag, environment, fields, field, page }) => ({
      ...told(field),
      seen: `${JSON.stringify(fields[field]) ?? 'no such field'} in ${environment} of ${flag.key}`,
      extent: `so in ${wrong.length} of ${shown.length} configurations`,
      exchanges: [page.exchange],
    })),
  );
}

export async function zeroOnlyAdds(context: CheckContext): Promise<Outcome> {
  const pairs = await summaryPairs(context);
  if (!pairs.some(({ after }) => configurationsOn(after).length > 0)) return notExercised(AN_ENVIRONMENT);
  const sentence = '`summary=0` changes what shows without it.';
  return judged(pairs.flatMap((pair) => fieldsDiffer(pair, { sentence, mayAdd: true })).slice(0, 1));
}

export async function zeroKeepsList(context: CheckContext): Promise<Outcome> {
  const pairs = await summaryPairs(context);
  if (!pairs.some(({ before }) => before.flags.length > 0)) return notExercised('a flag');
  return judged(pairs.flatMap(listDiffers).slice(0, 1));
}
