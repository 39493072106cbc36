import type { Dataset } from '../../dataset/dataset.ts';
import { counted } from '../../counted.ts';
import { importProject } from '../../import/import-project.ts';
import { createProgress, type ProgressOutput } from '../../import/progress.ts';
import { type DatabaseOptions, readDatabase } from '../named-database.ts';
import { chooseDestination, type DestinationOptions } from './import-destination.ts';
import { explainImportFailure } from './explain-import-failure.ts';
import { type ImportTargetOptions, readImportTarget } from './import-target.ts';

/** What the command line says of an import. */
export interface ImportOptions extends ImportTargetOptions, DestinationOptions, DatabaseOptions {
  readonly env: readonly string[];
  readonly keep?: string;
  readonly concurrency: number;
}

/**
 * Copies a project from a server.
 *
 * @throws Error in one line; then what was there before stands, and the answers that came are kept for the next time
 */
export async function runImport(options: ImportOptions, output: ProgressOutput): Promise<void> {
  const { env, keep, concurrency } = options;
  const destination = chooseDestination({ ...options, database: readDatabase(options) });
  const target = readImportTarget(options);
  await destination.check();
  const folder = keep ?? `${destination.path ?? encodeURIComponent(target.project)}.import`;
  const progress = createProgress(target.project, output);
  try {
    const imported = await importProject({ ...target, environments: env, folder, concurrency }, progress);
    await destination.write(imported.dataset);
    await imported.kept.remove();
    for (const line of describe(imported.dataset)) progress.say(line);
    progress.say(`${destination.name} holds ${target.project} now.`);
  } catch (error) {
    throw new Error(await explainImportFailure(error, target.project, folder), { cause: error });
  }
}

/** What was copied, and what answers did not tell. */
function describe({ projects }: Dataset): readonly string[] {
  return projects.flatMap(
    ({ answeredFlags = [], environments, unknownFilters = [], unknownParameters = [] }) => {
      const archived = answeredFlags.filter((flag) => flag.archived).length;
      const filters = unknownFilters.map(({ name, unless }) => (unless ? `${name} without ${unless}` : name));
      const parameters = unknownParameters.map(({ name }) => name);
      const flags = counted(answeredFlags.length, 'flag');
      const inAll = counted(environments.length, 'environment');
      return [
        `Copied ${flags}, ${archived} of them archived, in ${inAll}.`,
        `No answer tells ${[...filters, ...parameters].join(', ')} or a past asOf; the copy answers them with 400.`,
      ];
    },
  );
}
