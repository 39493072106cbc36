import { FLAG_EXPANDS, type FlagExpand } from '@flag-contract/types';
import type { Failure } from '../../../failure/failure.ts';
import { isRecord } from '../../../json/is-record.ts';
import { EVIDENCE_QUERY } from '../../../survey/evidence-query.ts';
import type { Query } from '../../../target/query.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../../check.ts';
import { isWritable } from '../../../request/is-writable.ts';
import { expansionsOf, showsAny } from './expanded-fields.ts';
import { A_MIGRATION_FLAG, showMigrations } from '../migration-flags.ts';
import {
  configurationsOn,
  ENVIRONMENTS_MAX,
  isMigration,
  showFlags,
  showingEnvironments,
  type Shown,
  type ShownFlag,
} from '../shown-flags.ts';

function expand(expansion: FlagExpand): Query {
  return [['expand', expansion]];
}

/** Every flag that has code references, as the filter says, shows them. */
export async function showsCodeReferences(context: CheckContext): Promise<Outcome> {
  const query: Query = [['filter', 'codeReferences.min:1'], ...expand('codeReferences')];
  const shown = await showFlags(context, query);
  if (shown.flags.length === 0) return notExercised('a flag with code references');
  return judged(
    lacking(shown, 'A flag with code references does not show them.', ({ fields }) =>
      isFilledList(isRecord(fields['codeReferences']) ? fields['codeReferences']['items'] : undefined),
    ),
  );
}

/** Every flag that was evaluated for a kind of context, as the filter says, shows that kind in an environment. */
export async function showsEvaluation(context: CheckContext): Promise<Outcome> {
  const { reading, keys } = context.survey.environments;
  if (reading === '20240415' && (keys.length === 0 || keys.length > ENVIRONMENTS_MAX)) {
    return notExercised('all environments on every flag');
  }
  const kind = await kindSeen(context);
  const query: Query = [
    ...showingEnvironments(context.survey),
    ['filter', `contextKindsEvaluated:${kind}`],
    ...expand('evaluation'),
  ];
  const shown = await showFlags(context, query);
  if (shown.flags.length === 0) return notExercised('a flag that was evaluated in the past 30 days');
  return judged(
    lacking(shown, `A flag that was evaluated for \`${kind}\` shows it in no environment.`, (flag) =>
      [...(flag.environments ?? [])].some(([, { evaluation }]) => kindsIn(evaluation).includes(kind)),
    ),
  );
}

/** A kind of context that some flag was evaluated for; the commonest kind where none shows. */
async function kindSeen(context: CheckContext): Promise<string> {
  const evidence = await showFlags(context, [...showingEnvironments(context.survey), ...EVIDENCE_QUERY]);
  const kinds = configurationsOn(evidence).flatMap(({ fields }) => kindsIn(fields['evaluation']));
  return kinds.find(isWritable) ?? 'user';
}

function kindsIn(evaluation: unknown): readonly string[] {
  const kinds = isRecord(evaluation) ? evaluation['contextKinds'] : undefined;
  return Array.isArray(kinds) ? kinds.filter((kind) => typeof kind === 'string') : [];
}

/** Migration flags show their settings, other flags none. */
export async function showsMigrationSettings(context: CheckContext): Promise<Outcome> {
  const query = [...showingEnvironments(context.survey), ...expand('migrationSettings')];
  const found = await showMigrations(context, query);
  if (found === undefined) return notExercised(A_MIGRATION_FLAG);
  const { shown, migrations } = found;
  const others = { ...shown, flags: shown.flags.filter((flag) => !isMigration(flag)) };
  const inEnvironments = configurationsOn({ ...shown, flags: migrations });
  return judged([
    ...lacking(
      { ...shown, flags: migrations },
      'A migration flag does not show its settings.',
      ({ fields }) => isRecord(fields['migrationSettings']),
    ),
    ...lacking(
      others,
      'A flag shows settings of a migration that it is not.',
      (flag) => !showsAny(flag, ['migrationSettings']),
    ),
    ...(inEnvironments.some(({ fields }) => isRecord(fields['migrationSettings']))
      ? []
      : lacking(
          { ...shown, flags: inEnvironments.map(({ flag }) => flag) },
          'No environment of a migration flag shows settings.',
          () => false,
        )),
  ]);
}

/** The failure of the first flag that is not as it should be. */
function lacking({ page, flags }: Shown, sentence: string, isRight: (flag: ShownFlag) => boolean): Failure[] {
  const wrong = flags.filter((flag) => !isRight(flag));
  return wrong.slice(0, 1).map((flag) => ({
    sentence,
    expected: `otherwise on ${flag.key}`,
    seen: JSON.stringify(expansionsOf(flag, FLAG_EXPANDS)),
    extent: `so with ${wrong.length} of ${flags.length} flags`,
    exchanges: [page.exchange],
  }));
}

function isFilledList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
