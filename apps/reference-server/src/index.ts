export type {
  Dataset,
  EnvironmentDefinition,
  MemberDefinition,
  ProjectDefinition,
  ResourceDefinition,
  TeamDefinition,
} from './dataset/dataset.ts';
export type {
  CodeReferenceDefinition,
  EvaluationDefinition,
  Evidence,
  GuardedRolloutDefinition,
  ReleaseDefinition,
} from './dataset/evidence.ts';
export type {
  ConfigDefinition,
  FlagDefinition,
  RuleDefinition,
  VariationDefinition,
} from './dataset/flag-definition.ts';
export type { Tagged, TagPeriod } from './dataset/tagged.ts';
export {
  type ReferenceServer,
  type ReferenceServerOptions,
  startReferenceServer,
} from './start-reference-server.ts';
