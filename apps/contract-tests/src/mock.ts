#!/usr/bin/env node
import { program } from 'commander';
import { usageExitCode, withOneLineErrors } from './cli/one-line-errors.ts';
import { parsePort } from './prism/parse-port.ts';
import { CONTRACT_FILE, runPrism } from './prism/run-prism.ts';

withOneLineErrors(program)
  .name('mock')
  .description(
    "Serves the contract's examples with Prism. It checks the query, but its answers do not depend on it.",
  )
  .option('--port <number>', 'port on this machine to listen on', parsePort, '4010')
  .allowExcessArguments(false)
  .exitOverride((error) => process.exit(usageExitCode(error)))
  .parse();

const { port } = program.opts<{ port: string }>();
process.exitCode = await runPrism(['mock', CONTRACT_FILE], port);
