import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import flagContract from '../plugin.js';
import { FAULTS, HERE, type Fault } from './faults.ts';
import { lintFolder } from './redocly.ts';

const SPEC = fileURLToPath(new URL('../..', import.meta.url));
const LEFT_OUT = /[/\\](?:node_modules|dist|test|[.]turbo)$/;

const mark = (rule: string): string => `${HERE} by ${rule}`;

/** A copy of the contract, spoilt in one way, so that no fault hides another. */
function spoil(folder: string, { rule, file, edit: [from, to] }: Fault): void {
  cpSync(SPEC, folder, { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
  symlinkSync(join(SPEC, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const path = join(folder, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!from.test(before)) {
    throw new Error(
      `${file} has nothing like ${String(from)}: edit the fault of ${rule} in lint/test/faults.ts`,
    );
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, before.replace(from, to.replace(HERE, mark(rule))));
}

describe('our own contract, spoilt', () => {
  const copies = mkdtempSync(join(tmpdir(), 'lint-house-'));

  afterAll(() => {
    rmSync(copies, { recursive: true });
  });

  it.concurrent.each(FAULTS)('by $file, fails by $rule', async (fault) => {
    const { rule, file, place } = fault;
    const folder = join(copies, String(FAULTS.indexOf(fault)));
    spoil(folder, fault);
    const { exitCode, findings } = await lintFolder(folder);
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const line = lines.findIndex((text) => text.endsWith(mark(rule))) + 1;
    const places = findings.filter((finding) => finding.rule === rule).map((finding) => finding.place);
    expect(places, `what lint/test/faults.ts does to ${file} does not show`).toContain(
      place ?? `${file}:${line}`,
    );
    expect(exitCode).toBe(1);
  });

  it('has a fault for every rule that redocly.yaml turns on', () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Redocly itself checks the shape.
    const config = parse(readFileSync(join(SPEC, 'redocly.yaml'), 'utf8')) as { rules: object };
    const rules = [...Object.keys(config.rules), ...Object.keys(flagContract().configs.recommended.rules)];
    const faultless = rules.filter((rule) => !FAULTS.some((fault) => fault.rule === rule));
    expect(faultless, 'give each a fault in lint/test/faults.ts').toEqual([]);
  });
});
