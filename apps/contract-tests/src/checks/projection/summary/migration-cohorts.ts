import { isRecord } from '../../../json/is-record.ts';
import { judged, notExercised, PASSED, type CheckContext, type Outcome } from '../../check.ts';
import { A_MIGRATION_FLAG, showMigrations } from '../migration-flags.ts';
import { AN_ENVIRONMENT, showingEnvironments, type Fields } from '../shown-flags.ts';

/** On migration flags each rule, and the default rule, names a cohort or divides contexts between cohorts. */
export async function showsCohorts(context: CheckContext): Promise<Outcome> {
  const found = await showMigrations(context, [...showingEnvironments(context.survey), ['summary', '0']]);
  if (found === undefined) return notExercised(A_MIGRATION_FLAG);
  const configurations = found.migrations.flatMap((flag) =>
    [...(flag.environments ?? [])].map(([environment, fields]) => ({ flag, environment, fields })),
  );
  if (configurations.length === 0) return notExercised(AN_ENVIRONMENT);
  for (const { flag, environment, fields } of configurations) {
    const cohorts = Array.isArray(flag.fields['variations']) ? flag.fields['variations'].length : 0;
    const without = ruleWithoutCohort(fields, cohorts);
    if (without === undefined) continue;
    return judged([
      {
        sentence: `${without.at} of a migration flag names no cohort.`,
        expected: `a variation of ${flag.key}, or a rollout between them, in ${environment}`,
        seen: JSON.stringify(without.rule) ?? 'no such field',
        exchanges: [found.shown.page.exchange],
      },
    ]);
  }
  return PASSED;
}

function ruleWithoutCohort(
  { rules, fallthrough }: Fields,
  cohorts: number,
): { readonly at: string; readonly rule: unknown } | undefined {
  if (!Array.isArray(rules)) return { at: '`rules`', rule: rules };
  const rule: unknown = rules.find((each) => !namesCohort(each, cohorts));
  if (rule !== undefined) return { at: 'A rule', rule };
  return namesCohort(fallthrough, cohorts) ? undefined : { at: '`fallthrough`', rule: fallthrough };
}

function namesCohort(rule: unknown, cohorts: number): boolean {
  if (!isRecord(rule)) return false;
  const isCohort = (variation: unknown): boolean =>
    typeof variation === 'number' && Number.isInteger(variation) && variation >= 0 && variation < cohorts;
  if (isCohort(rule['variation'])) return true;
  const shares = isRecord(rule['rollout']) ? rule['rollout']['variations'] : undefined;
  return (
    Array.isArray(shares) &&
    shares.length > 0 &&
    shares.every((share) => isRecord(share) && isCohort(share['variation']))
  );
}
