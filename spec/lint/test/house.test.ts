import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import flagContract from '../plugin.js';
import { FAULTS, HERE, type Fault } from './faults.ts';
import { type Finding, lintFolder } from './redocly.ts';

const SPEC = fileURLToPath(new URL('../..', import.meta.url));
const LEFT_OUT = /[/\\](?:node_modules|dist|test|[.]turbo)$/;

const mark = (rule: string): string => `${HERE} by ${rule}`;

function spoil(folder: string, { rule, file, edit: [from, to] }: Fault): void {
  const path = join(folder, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!from.test(before)) throw new Error(`Nothing to spoil for ${rule} in ${file} by ${String(from)}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, before.replace(from, to.replace(HERE, mark(rule))));
}

describe('our own contract, spoilt in every way at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-house-'));
  let exitCode = 0;
  let findings: Finding[] = [];

  beforeAll(async () => {
    cpSync(SPEC, folder, { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
    for (const fault of FAULTS) spoil(folder, fault);
    ({ exitCode, findings } = await lintFolder(folder));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('fails', () => {
    expect(exitCode).toBe(1);
  });

  it.each(FAULTS)('shows $rule its fault in $file', ({ rule, file, place }) => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const line = lines.findIndex((text) => text.endsWith(mark(rule))) + 1;
    const places = findings.filter((finding) => finding.rule === rule).map((finding) => finding.place);
    expect(places).toContain(place ?? `${file}:${line}`);
  });

  it('has a fault for every rule that redocly.yaml turns on', () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Redocly itself checks the shape.
    const config = parse(readFileSync(join(SPEC, 'redocly.yaml'), 'utf8')) as { rules: object };
    const rules = [...Object.keys(config.rules), ...Object.keys(flagContract().configs.recommended.rules)];
    expect(FAULTS.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
  });
});
