import { GUARDED_ROLLOUT_STATES } from '@flag-contract/types';

import type {
  CodeReferenceDefinition,
  EvaluationDefinition,
  Evidence,
  GuardedRolloutDefinition,
} from '../dataset/evidence.ts';
import type { Random } from './random.ts';
import type { Trait } from './traits.ts';

const DAY_MS = 86_400_000;
const APPLICATIONS = ['com.example.store', 'com.example.store.ios', 'com.example.backend'];
const CONTEXT_KINDS = ['user', 'organization', 'device', 'service'];
const PIPELINES = ['default-pipeline', 'mobile-pipeline'];
const RELEASE_STATUSES = ['notStarted', 'active', 'completed'] as const;
const STATES = GUARDED_ROLLOUT_STATES.filter((state) => state !== 'any');

const REPOSITORIES: readonly CodeReferenceDefinition[] = [
  { name: 'web-store', hunkCount: 4, fileCount: 2 },
  { name: 'store-ios', type: 'gitlab', sourceLink: 'https://gitlab.com/example/store-ios' },
  { name: 'services', type: 'bitbucket', sourceLink: 'https://bitbucket.org/example/services', version: 3 },
  { name: 'ops scripts', type: 'custom', sourceLink: 'https://git.store.example/ops', enabled: false },
];

/** What is known of a flag beyond its settings, in some of its project's environments. */
export function generateEvidence(
  random: Random,
  traits: ReadonlySet<Trait>,
  environments: readonly string[],
): Evidence {
  return {
    ...(traits.has('codeReferences') && { codeReferences: repositories(random) }),
    ...(traits.has('evaluations') && { evaluations: evaluations(random, environments) }),
    ...(traits.has('release') && {
      releases: [{ pipeline: random.pick(PIPELINES), status: random.pick(RELEASE_STATUSES) }],
    }),
    ...(traits.has('guardedRollout') && { guardedRollouts: [guardedRollout(random, environments)] }),
  };
}

function repositories(random: Random): readonly CodeReferenceDefinition[] {
  const first = random.integer(0, REPOSITORIES.length - 1);
  return REPOSITORIES.slice(first, first + random.integer(1, REPOSITORIES.length));
}

function evaluations(random: Random, environments: readonly string[]): readonly EvaluationDefinition[] {
  const kinds = CONTEXT_KINDS.slice(0, random.pick([1, 1, 1, 2, 3, 4]));
  const environment = random.pick(environments);
  return kinds.map((contextKind) => ({
    environment,
    contextKind,
    age: DAY_MS * (random.chance(0.6) ? random.integer(0, 28) : random.integer(32, 700)),
    ...(random.chance(0.5) && { application: random.pick(APPLICATIONS) }),
  }));
}

function guardedRollout(random: Random, environments: readonly string[]): GuardedRolloutDefinition {
  return { environment: random.pick(environments), state: random.pick(STATES) };
}
