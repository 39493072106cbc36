#!/usr/bin/env node
import { InvalidArgumentError, program } from 'commander';
import { usageExitCode, withOneLineErrors } from '../src/cli/options/one-line-errors.ts';
import { CONTRACT_FILE } from './contract-file.ts';
import { parsePort } from './parse-port.ts';
import { runPrism } from './run-prism.ts';

withOneLineErrors(program)
  .name('proxy')
  .description(
    'Forwards requests to a server and tells, in the header sl-violations, what breaks the contract.',
  )
  .requiredOption('--url <url>', 'base URL of the server, without /api/v2', parseUrl)
  .option('--port <number>', 'port on this machine to listen on', parsePort, '4011')
  .allowExcessArguments(false)
  .exitOverride((error) => process.exit(usageExitCode(error)))
  .parse();

const { url, port } = program.opts<{ url: string; port: string }>();
// Requests go through as they are: to refuse one is the server's part.
process.exitCode = await runPrism(
  ['proxy', CONTRACT_FILE, url, '--validate-request=false'],
  port,
  (proxy) => `Try: curl -i -H "Authorization: $FLAG_CONTRACT_TOKEN" '${proxy}/api/v2/tags'`,
);

function parseUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('It takes a URL that begins with http:// or https://.');
}
