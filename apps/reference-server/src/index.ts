import './require-node-version.ts';

export type { AnsweredConfig, AnsweredFlag } from './dataset/answered-flag.ts';
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
  ExperimentDefinition,
  ExperimentsDefinition,
  FlagDefinition,
  RuleDefinition,
  VariationDefinition,
} from './dataset/flag-definition.ts';
export type { Key, Tag, Tagged, TagPeriod } from './dataset/tagged.ts';
export type { UnknownFilter, UnknownFlagsParameter, UnknownTagsParameter } from './dataset/unknown.ts';
export { DatasetError, type DatasetFault } from './dataset/dataset-error.ts';
export { parseDataset } from './dataset/parse-dataset.ts';
export type { NextAnswer } from './faults/next-answer.ts';
export { type GeneratedDatasetOptions, generateDataset } from './generated/generate-dataset.ts';
export type { AnsweredRequest } from './http/record-requests.ts';
export type { ReferenceServer } from './listen.ts';
export { type ReferenceServerOptions, startReferenceServer } from './start-reference-server.ts';
