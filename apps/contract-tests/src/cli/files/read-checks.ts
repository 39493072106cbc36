import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ALL_CHECKS } from '../../checks/all-checks.ts';
import type { Check } from '../../checks/check.ts';
import { InvalidCheckError } from '../../checks/own/invalid-check-error.ts';
import { parseChecks } from '../../checks/own/parse-checks.ts';
import { UsageError } from '../usage-error.ts';

/** Our checks, and those of one's own that a module exports by default. Throws a `UsageError` where it can't be used. */
export async function readChecks(file: string): Promise<readonly Check<string>[]> {
  try {
    return parseChecks([...ALL_CHECKS, ...(await defaultExportOf(file))]);
  } catch (error) {
    if (error instanceof InvalidCheckError) throw new UsageError(`--checks ${file}: ${error.message}`);
    throw error;
  }
}

async function defaultExportOf(file: string): Promise<readonly Check<string>[]> {
  const url = pathToFileURL(resolve(file)).href;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- What it exports is parsed.
  const module = (await import(url).catch((error: unknown) => {
    if (isInvalidCheck(error)) throw new UsageError(`--checks ${file}: ${error.message}`);
    throw new UsageError(`--checks takes an ES module that can be loaded. ${firstLine(error)}`);
  })) as { readonly default?: unknown };
  if (module.default === undefined) throw new UsageError(`--checks ${file}: it has no default export.`);
  return parseChecks(Array.isArray(module.default) ? module.default : [module.default]);
}

/** By its name: the module may have its own copy of this package. */
function isInvalidCheck(error: unknown): error is InvalidCheckError {
  return error instanceof Error && error.name === 'InvalidCheckError';
}

function firstLine(error: unknown): string {
  return String(error).split('\n', 1)[0] ?? '';
}
