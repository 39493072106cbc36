import type { DatasetFault } from '../dataset-error.ts';
import type { Dataset, ProjectDefinition } from '../dataset.ts';
import { answeredFaults } from './answered-faults.ts';
import { duplicateFaults } from './duplicate-faults.ts';
import { earlyDateFaults } from './early-date-faults.ts';
import { type Known, flagFaults } from './flag-faults.ts';
import { pointer } from './pointer.ts';
import { taggedFaults } from './tagged-faults.ts';

/** Contradictions in a dataset whose shape is right: duplicates, names of what is not there, impossible dates. */
export function* accountFaults(dataset: Dataset): Generator<DatasetFault> {
  const { projects, members = [], teams = [], resources = [] } = dataset;
  yield* duplicateFaults('/members', members, '_id', ({ _id }) => _id);
  yield* duplicateFaults('/teams', teams, 'key', ({ key }) => key);
  yield* duplicateFaults('/projects', projects, 'key', ({ key }) => key);
  for (const [index, resource] of resources.entries()) {
    const { archivedDate, creationDate } = resource;
    yield* taggedFaults(pointer('/resources', index), resource);
    yield* earlyDateFaults(pointer('/resources', index), { archivedDate }, creationDate);
  }
  const account = {
    memberIds: new Set(members.map(({ _id }) => _id)),
    teamKeys: new Set(teams.map(({ key }) => key)),
  };
  for (const [index, project] of projects.entries()) {
    yield* projectFaults(pointer('/projects', index), project, account);
  }
}

function* projectFaults(
  path: string,
  project: ProjectDefinition,
  account: Pick<Known, 'memberIds' | 'teamKeys'>,
): Generator<DatasetFault> {
  const { environments, flags, answeredFlags = [] } = project;
  yield* taggedFaults(path, project);
  yield* duplicateFaults(pointer(path, 'environments'), environments, 'key', ({ key }) => key);
  yield* duplicateFaults(pointer(path, 'flags'), flags, 'key', ({ key }) => key);
  for (const [index, environment] of environments.entries()) {
    yield* taggedFaults(pointer(path, 'environments', index), environment);
  }
  const known: Known = {
    ...account,
    environmentKeys: new Set(environments.map(({ key }) => key)),
    flags: new Map(flags.map((flag) => [flag.key, flag])),
    answeredKeys: new Set(answeredFlags.map(({ key }) => key)),
  };
  for (const [index, flag] of flags.entries()) {
    yield* flagFaults(pointer(path, 'flags', index), flag, known);
  }
  yield* duplicateFaults(pointer(path, 'answeredFlags'), answeredFlags, 'key', ({ key }) => key);
  for (const [index, flag] of answeredFlags.entries()) {
    yield* answeredFaults(pointer(path, 'answeredFlags', index), flag, known);
  }
}
