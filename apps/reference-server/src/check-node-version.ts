import manifest from '../package.json' with { type: 'json' };

const REMEDY = '`npm install --save-dev node@24` gives it to the scripts of a project';

/** @throws Error in one line where Node is older than the package's `engines` say */
export function checkNodeVersion(version: string): void {
  const needed = manifest.engines.node.replace('>=', '');
  if (!isOlder(version, needed)) return;
  throw new Error(`reference-server needs Node ${needed} or newer; this is ${version}; ${REMEDY}`);
}

/** Whether a version, by its first two numbers, comes before another. */
export function isOlder(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major === neededMajor ? minor < neededMinor : major < neededMajor;
}
