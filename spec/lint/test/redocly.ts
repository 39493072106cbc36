import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';

/** Texts by path. A line where a problem is expected ends with `# reported`. */
export type Files = Readonly<Record<string, string>>;

export interface Finding {
  readonly rule: string;
  /** `file:line` */
  readonly place: string;
  readonly message: string;
}

interface Output {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly location: readonly [
      { readonly source: { readonly ref: string }; readonly start: { readonly line: number } },
    ];
  }[];
}

const CLI = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const QUIET = { NO_COLOR: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
const PLUGIN = fileURLToPath(new URL('../plugin.js', import.meta.url));

/** Runs the real `redocly lint` on the API of a folder's redocly.yaml. */
export async function lintFolder(folder: string): Promise<{ exitCode: number; findings: Finding[] }> {
  const { exitCode, stdout, stderr } = await run(
    ['lint', 'contract', '--format=json', '--max-problems=1000'],
    folder,
  );
  if (!stdout.startsWith('{')) throw new Error(`redocly gave no report: ${stdout}${stderr}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The shape of the pinned version's report.
  const { problems } = JSON.parse(stdout) as Output;
  const findings = problems.map(({ ruleId, message, location: [at] }) => ({
    rule: ruleId,
    // On Windows Redocly writes paths as Windows does.
    place: `${at.source.ref.replaceAll('\\', '/')}:${at.start.line}`,
    message,
  }));
  return { exitCode, findings };
}

/** Lints files, of which `openapi.yaml` is the root, by one of our rules alone. */
export async function lintFiles(rule: string, files: Files, options: object = {}): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  const config = {
    apis: { contract: { root: 'openapi.yaml' } },
    plugins: [PLUGIN],
    rules: { [`flag-contract/${rule}`]: { severity: 'error', ...options } },
  };
  try {
    for (const [path, text] of Object.entries({ ...files, 'redocly.yaml': stringify(config) })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return (await lintFolder(folder)).findings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The places that are marked, as `file:line`, in the order of findings. */
export function marked(files: Files): string[] {
  return Object.entries(files)
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, index) => (/# reported\b/.test(line) ? [`${path}:${index + 1}`] : [])),
    )
    .toSorted();
}

/** The places that are reported; fails when another rule reports anything. */
export async function reported(rule: string, files: Files, options?: object): Promise<string[]> {
  const findings = await lintFiles(rule, files, options);
  const foreign = findings.filter((finding) => finding.rule !== `flag-contract/${rule}`);
  if (foreign.length > 0) throw new Error(`Not what ${rule} is about: ${JSON.stringify(foreign)}`);
  return findings.map(({ place }) => place).toSorted();
}

async function run(
  args: string[],
  cwd: string,
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const env = { ...process.env, ...QUIET };
    const child = execFile(process.execPath, [CLI, ...args], { cwd, env }, (_error, stdout, stderr) => {
      done({ exitCode: child.exitCode ?? -1, stdout, stderr });
    });
  });
}
