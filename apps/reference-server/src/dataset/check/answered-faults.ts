import type { AnsweredFlag } from '../answered-flag.ts';
import type { DatasetFault } from '../dataset-error.ts';
import type { Known } from './flag-faults.ts';
import { pointer } from './pointer.ts';

/** What an answered flag lacks of its project, or has beyond it. */
export function* answeredFaults(
  path: string,
  { key, environments = {} }: AnsweredFlag,
  { flags, environmentKeys }: Pick<Known, 'flags' | 'environmentKeys'>,
): Generator<DatasetFault> {
  if (flags.has(key)) yield { path: pointer(path, 'key'), message: 'is the key of one of `flags`, too' };
  for (const environment of environmentKeys) {
    if (Object.hasOwn(environments, environment)) continue;
    yield { path: pointer(path, 'environments', environment), message: 'is missing' };
  }
  for (const environment of Object.keys(environments)) {
    if (environmentKeys.has(environment)) continue;
    const message = "is none of the project's `environments`";
    yield { path: pointer(path, 'environments', environment), message };
  }
}
