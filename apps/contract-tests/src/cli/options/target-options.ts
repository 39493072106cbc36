import { API_VERSIONS, type ApiVersion } from '@flag-contract/types';
import { Option, type Command } from 'commander';
import { TOKEN_VARIABLE } from '../../report/curl-line.ts';
import { parseHeader, type Headers } from './parse-header.ts';
import { parseUrl } from './parse-url.ts';

/** What the command line says of the server that is verified, and of how it may be asked. */
export interface TargetOptions {
  readonly url?: URL;
  readonly project?: string;
  readonly tokenEnv: string;
  readonly deniedTokenEnv?: string;
  readonly otherProject?: string;
  readonly apiVersion?: ApiVersion;
  readonly header?: Headers;
  readonly allowHttp: boolean;
  readonly probeMethods: boolean;
  readonly burst: boolean;
}

export function addTargetOptions(command: Command): Command {
  return command
    .option('--url <url>', 'base URL of the server, without /api/v2', parseUrl)
    .option('--project <key>', 'project whose flags are listed')
    .option('--token-env <name>', 'environment variable that holds the access token', TOKEN_VARIABLE)
    .option('--denied-token-env <name>', 'the same of a valid token that may not read the project')
    .option('--other-project <key>', 'another project that the token may read; its flags may not show')
    .addOption(
      new Option('--api-version <version>', 'sent as LD-API-Version; left out unless given').choices(
        API_VERSIONS,
      ),
    )
    .option('--header <header>', 'sent with every request: "X-Key: value"; may be repeated', parseHeader)
    .option('--allow-http', 'send the token over http to a host that is not this machine', false)
    .option('--probe-methods', 'also send HEAD, and POST without a body; on this machine always', false)
    .option('--burst', 'ask without pause until 429 comes; on this machine only', false);
}
