import type { DatasetFault } from '../dataset-error.ts';
import { pointer } from './pointer.ts';

/** Dates of what was not there yet. */
export function* earlyDateFaults(
  path: string,
  dates: Readonly<Record<string, number | undefined>>,
  creationDate = 0,
): Generator<DatasetFault> {
  for (const [name, date = creationDate] of Object.entries(dates)) {
    if (date >= creationDate) continue;
    yield { path: pointer(path, name), message: `is before ${creationDate}, the \`creationDate\`` };
  }
}
