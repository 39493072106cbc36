export type {
  ConfigDefinition,
  Dataset,
  EnvironmentDefinition,
  FlagDefinition,
  MemberDefinition,
  ProjectDefinition,
  ResourceDefinition,
  RuleDefinition,
  TeamDefinition,
  VariationDefinition,
} from './dataset/dataset.ts';
export {
  type ReferenceServer,
  type ReferenceServerOptions,
  startReferenceServer,
} from './start-reference-server.ts';
