import type { AnsweredConfig, AnsweredFlag } from '../../dataset/answered-flag.ts';
import type { UnknownFilter, UnknownFlagsParameter, UnknownTagsParameter } from '../../dataset/unknown.ts';

/** What is known of a project from answers. */
interface KnownProject {
  readonly flags: readonly AnsweredFlag[];
  /** Whether all environments of the project are there; undefined where nobody knows. */
  readonly hasAllEnvironments: boolean | undefined;
}

/** The filters that a project made from answers can't tell. */
export function unknownFilters({ flags, hasAllEnvironments }: KnownProject): readonly UnknownFilter[] {
  const unknown: UnknownFilter[] = [
    { name: 'applicationEvaluated', reason: notShown('which applications evaluated a flag') },
    { name: 'evaluated', reason: notShown('when a flag was evaluated') },
    { name: 'guardedRollout', reason: notShown('which guarded rollouts a flag has') },
    { name: 'releasePipeline', reason: notShown('which release pipelines a flag is in') },
  ];
  if (isMissing(configsOf(flags), 'evaluation')) {
    unknown.push({ name: 'contextKindsEvaluated', reason: notAdded('evaluation') });
  }
  for (const reason of reasonsOfEnvironments(hasAllEnvironments)) {
    unknown.push({ name: 'contextKindsEvaluated', unless: 'filterEnv', reason });
  }
  if (isMissing(flags, 'codeReferences')) {
    const reason = notAdded('codeReferences');
    unknown.push({ name: 'codeReferences.min', reason }, { name: 'codeReferences.max', reason });
  }
  return unknown;
}

/** The same of the other parameters of the list of flags. */
export function unknownFlagsParameters({
  flags,
  hasAllEnvironments,
}: KnownProject): readonly UnknownFlagsParameter[] {
  const reasons = reasonsOfEnvironments(hasAllEnvironments);
  if (isMissing(configsOf(flags), 'fallthrough')) {
    return [{ name: 'compare', reason: 'the imported answers have nothing that `summary=0` adds' }];
  }
  return reasons.map((reason) => ({ name: 'compare', reason }));
}

/** The same of the list of tags. */
export const unknownTagsParameters: readonly UnknownTagsParameter[] = [
  { name: 'asOf', reason: 'the tags were imported as they were then' },
];

function notShown(what: string): string {
  return `the project was imported, and no answer shows ${what}`;
}

function notAdded(expand: string): string {
  return `the imported answers have nothing that \`expand=${expand}\` adds`;
}

/** Whether none has a member that is asked for: then the server does not show it, rather than that there is nothing. */
function isMissing(objects: readonly Readonly<Record<string, unknown>>[], name: string): boolean {
  return objects.length > 0 && objects.every((object) => object[name] === undefined);
}

function configsOf(flags: readonly AnsweredFlag[]): readonly AnsweredConfig[] {
  return flags.flatMap(({ environments = {} }) => Object.values(environments));
}

function reasonsOfEnvironments(hasAllEnvironments: boolean | undefined): readonly string[] {
  if (hasAllEnvironments === true) return [];
  return hasAllEnvironments === false
    ? ['not all environments of the project were imported']
    : ['nobody knows whether all environments of the project were imported'];
}
