import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import schema from '../../../report.schema.json' with { type: 'json' };
import type { Report } from '../../report/report.ts';
import { UsageError } from '../usage-error.ts';

/** Reads a report.json. Throws a `UsageError` for a file that can't be read or is none; fields it doesn't know are left out. */
export async function readReport(file: string): Promise<Report> {
  const report = parse(file, await readFile(file, 'utf8').catch(complain));
  const ajv = new Ajv2020({ strict: true, strictRequired: false, removeAdditional: true });
  addFormats.default(ajv);
  const validate = ajv.compile<Report>(schema);
  if (validate(report)) return report;
  const [error] = validate.errors ?? [];
  throw new UsageError(
    `${file} is no report of this version of contract-tests: ${error?.instancePath || 'it'} ${error?.message}.`,
  );
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is not JSON. A report is what --report-dir writes as report.json.`);
  }
}

function complain(error: unknown): never {
  throw new UsageError(`report takes a file that can be read. ${String(error)}`);
}
