import { accountFaults } from './check/account-faults.ts';
import { compileShape } from './check/shape-faults.ts';
import { textFaults } from './check/text-faults.ts';
import { DatasetError } from './dataset-error.ts';
import type { Dataset } from './dataset.ts';

const checkShape = compileShape<Dataset>();

const SHAPE_COMES_FIRST = 'More is checked once these are mended.';

/**
 * Makes a dataset of parsed JSON, or of objects that could be JSON; it is a copy, which nobody else can change.
 *
 * @throws DatasetError with every fault that it finds; what contradicts itself is only looked for where the shape is right
 * @example
 * import json from './dataset.json' with { type: 'json' }
 * const server = await startReferenceServer({ dataset: parseDataset(json) })
 */
export function parseDataset(input: unknown): Dataset {
  const value = copyJson(input);
  const { dataset, faults } = checkShape(value);
  if (dataset === undefined) throw new DatasetError(faults, SHAPE_COMES_FIRST);
  const contradictions = [...textFaults('', dataset), ...accountFaults(dataset)];
  if (contradictions.length > 0) throw new DatasetError(contradictions);
  return dataset;
}

// A date becomes text, and what is undefined is gone: so they are checked as they would stand in a file.
function copyJson(input: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(input) ?? 'null');
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : String(error);
    throw new DatasetError([{ path: '', message: `is not JSON: ${reason}` }]);
  }
}
