import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkBrowser } from './check-browser.ts';
import { startSmokeServer } from './smoke-server.ts';

// npm has the binaries of each: as packages for a platform, which need no install script.
const NODE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const INSTALLED = {
  'node-20': `npm:${NODE}@20.20.2`,
  'node-22': `npm:${NODE}@22.23.3`,
  deno: '2.9.6',
  bun: '1.4.5',
};

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(PACKAGE, 'node_modules/.runtimes');
const MAIN = {
  'main.mjs': `import { smoke } from './smoke.mjs';
import * as client from '@flag-contract/client';
import * as testing from '@flag-contract/client/testing';
await smoke(client, testing, process.argv[2]);
`,
  'main.cjs': `const client = require('@flag-contract/client');
const testing = require('@flag-contract/client/testing');
import('./smoke.mjs').then(({ smoke }) => smoke(client, testing, process.argv[2]));
`,
};

const INSTALL_TIMEOUT_MS = 300_000;

const bin = (...path: string[]): string => join(FOLDER, 'node_modules', ...path);
const NODES = {
  '20': bin('node-20', 'bin/node'),
  '22': bin('node-22', 'bin/node'),
  // The workspace's own.
  [process.versions.node]: process.execPath,
};
const RUNTIMES: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ...Object.entries(NODES).flatMap(([version, node]) =>
    Object.keys(MAIN).map((file) => [`Node ${version}, ${file}`, node, file] as const),
  ),
  ['Deno', bin('.bin/deno'), 'run', '--allow-all', 'main.mjs'],
  ['Bun', bin('.bin/bun'), 'run', 'main.mjs'],
];

await install();
let failed = 0;
for (const [name, command, ...args] of RUNTIMES) {
  report(name, await withServer({}, async (url) => run(command, [...args, url])));
}
report('Chromium', await checkBrowser(FOLDER, withServer));
process.exitCode = failed === 0 ? 0 : 1;

async function install(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const tarball = join(PACKAGE, 'node_modules/.package/client.tgz');
  const manifest = {
    private: true,
    dependencies: { ...INSTALLED, '@flag-contract/client': `file:${tarball}` },
  };
  await writeFile(join(FOLDER, 'package.json'), JSON.stringify(manifest));
  const smoke = await readFile(new URL('smoke.ts', import.meta.url), 'utf8');
  await writeFile(join(FOLDER, 'smoke.mjs'), stripTypeScriptTypes(smoke));
  for (const [file, code] of Object.entries(MAIN)) await writeFile(join(FOLDER, file), code);
  // npm would take the client for installed, whatever it was packed from.
  await rm(bin('@flag-contract'), { recursive: true, force: true });
  await rm(bin('.package-lock.json'), { force: true });
  const npm = ['install', '--no-audit', '--no-fund', '--no-package-lock'];
  const options = { cwd: FOLDER, timeout: INSTALL_TIMEOUT_MS, shell: process.platform === 'win32' };
  execFileSync('npm', npm, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function withServer<Result>(
  files: Record<string, string>,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = await startSmokeServer(files);
  try {
    return await use(server.url);
  } finally {
    server.close();
  }
}

/** Undefined when the program ended well, else what it complained of. */
async function run(command: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((done) => {
    execFile(command, args, { cwd: FOLDER, timeout: 60_000 }, (error, _, stderr) =>
      done(error ? `${error.message}\n${stderr}` : undefined),
    );
  });
}

function report(name: string, complaint: string | undefined): void {
  if (complaint === undefined) return console.log(`passed  ${name}`);
  if (complaint.startsWith('left out')) return console.log(`${complaint}: ${name}`);
  failed += 1;
  console.log(`FAILED  ${name}\n${complaint}`);
}
