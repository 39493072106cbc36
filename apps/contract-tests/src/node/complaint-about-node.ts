import packageJson from '../../package.json' with { type: 'json' };

const NEEDED = packageJson.engines.node.replace('>=', '');
const REMEDY = '`npm install --save-dev node@24` gives it to the scripts of a project';

/** What is wrong with a version of Node; nothing where this package runs on it. */
export function complaintAboutNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [majorMin = 0, minorMin = 0] = NEEDED.split('.').map(Number);
  if (major > majorMin || (major === majorMin && minor >= minorMin)) return undefined;
  return `contract-tests needs Node ${NEEDED} or newer; this is ${version}; ${REMEDY}`;
}
