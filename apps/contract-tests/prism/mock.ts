#!/usr/bin/env node
import { program } from 'commander';
import { usageExitCode, withOneLineErrors } from '../src/cli/options/one-line-errors.ts';
import { CONTRACT_FILE } from './contract-file.ts';
import { parsePort } from './parse-port.ts';
import { runPrism } from './run-prism.ts';

withOneLineErrors(program)
  .name('mock')
  .description(
    "Serves the contract's examples with Prism. Of the query it checks types, limits and closed lists, and of `filter` the pattern; its answers do not depend on it: every page has the same `next`. To test paging or filters take the reference server.",
  )
  .option('--port <number>', 'port on this machine to listen on', parsePort, '4010')
  .allowExcessArguments(false)
  .exitOverride((error) => process.exit(usageExitCode(error)))
  .parse();

const { port } = program.opts<{ port: string }>();
process.exitCode = await runPrism(['mock', CONTRACT_FILE], port, (url) =>
  [
    `Try: curl -H 'Authorization: any' '${url}/api/v2/flags/web?limit=2&env=production'`,
    'Every page is the same, with the same `next`: to test paging take the reference server.',
    'A 400 is the same for every fault; what is wrong with a request stands here.',
  ].join('\n'),
);
