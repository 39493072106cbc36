import { errorRows } from '../refusals/error-rows.ts';
import { invalidRequest, quote, Refusal } from '../refusals/refusal.ts';
import type { Environments } from './find-environments.ts';
import type { FlagsValues } from './flags-values.ts';

/** The environments that a listing has to do with, by their ids. */
interface ChosenEnvironments {
  /** Whose configurations show; undefined where no flag shows any. */
  readonly shown: readonly number[] | undefined;
  /** Whose changes `sort=targetingModifiedDate` follows. */
  readonly sorted: number | undefined;
  /** Where filters look for evidence; undefined is anywhere. */
  readonly filtered: number | undefined;
}

/**
 * Finds the environments that a request names: it shows those of `env`, else all; none at all under an API version that
 * wants to be asked for them. A `Refusal` where the project does not have one: 404 of `env`, 400 of `filterEnv`.
 */
export function chooseEnvironments(
  environments: Environments,
  { env, filter, 'LD-API-Version': version }: FlagsValues,
): ChosenEnvironments {
  const asked = env?.map((key) => {
    const id = environments.get(key);
    if (id !== undefined) return id;
    throw new Refusal(errorRows.notFound, `The project has no environment ${quote(key)}.`);
  });
  const isSilent = version === '20240415';
  return {
    shown: asked ?? (isSilent ? undefined : [...environments.values()]),
    sorted: asked?.[0],
    filtered: filterEnvironment(environments, filter?.filterEnv),
  };
}

function filterEnvironment(environments: Environments, key: string | undefined): number | undefined {
  if (key === undefined) return undefined;
  const id = environments.get(key);
  if (id !== undefined) return id;
  throw invalidRequest(
    `The filter \`filterEnv\` was sent as ${quote(key)}, which is no environment of the project.`,
  );
}
