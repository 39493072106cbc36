/** Makes the workspace run on another Node than the one it pins: `node apps/trial/use-node.ts 26.10.0`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import rootPackage from '../../package.json' with { type: 'json' };

const [version = ''] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version)) {
  console.error('error: which Node? Such as: node apps/trial/use-node.ts 26.10.0');
  process.exit(2);
}

const root = new URL('../../', import.meta.url);
const file = new URL('pnpm-workspace.yaml', root);
const before = readFileSync(file, 'utf8');
const after = before.replace(/^( {2}node|nodeVersion): \d+\.\d+\.\d+$/gm, `$1: ${version}`);
if (after !== before) {
  writeFileSync(file, after);
  execFileSync('npx', ['-y', rootPackage.packageManager, 'install', '--no-frozen-lockfile'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
