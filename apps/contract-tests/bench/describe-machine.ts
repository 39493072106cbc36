import { cpus } from 'node:os';
import redoclyPackage from '@redocly/cli/package.json' with { type: 'json' };
import prismCliPackage from '@stoplight/prism-cli/package.json' with { type: 'json' };
import prismHttpPackage from '@stoplight/prism-http/package.json' with { type: 'json' };
import ajvPackage from 'ajv/package.json' with { type: 'json' };

/** What figures depend on, in two lines. */
export function describeMachine(): string {
  const cores = cpus();
  return [
    `${cores.length} cores, ${cores[0]?.model ?? 'of an unknown model'}, ${process.platform} ${process.arch}`,
    `Node ${process.versions.node}, ajv ${ajvPackage.version}, prism-http ${prismHttpPackage.version}, prism-cli ${prismCliPackage.version}, redocly ${redoclyPackage.version}`,
  ].join('\n');
}
