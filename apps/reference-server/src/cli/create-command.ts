import { Command, type CommanderError } from 'commander';

import manifest from '../../package.json' with { type: 'json' };
import { addExportCommand } from './export-command.ts';
import { addImportCommand } from './import/import-command.ts';
import { addLoadCommand } from './load-command.ts';
import { addServeOptions } from './serve/serve-options.ts';
import { serve } from './serve/serve.ts';

const EXAMPLES = `
Examples:
  reference-server --demo
  reference-server export --demo > shop.json
  reference-server --watch shop.json
  reference-server load shop.json --database shop.sqlite
  reference-server --database shop.sqlite --port 8080
  reference-server import --url https://app.example --project web --env production --database web.sqlite`;

/** The command line; `--help`, `--version` and what is wrong with it end the process. */
export function createCommand(): Command {
  const command = new Command('reference-server')
    .description('Answers GET /api/v2/tags and GET /api/v2/flags/{projectKey} as the flag contract says.')
    .version(manifest.version)
    .enablePositionalOptions()
    .configureOutput({ outputError: (message, write) => write(`${message.trim().replaceAll('\n', ' ')}\n`) })
    .exitOverride(exit)
    .addHelpText('after', EXAMPLES)
    .hook('preSubcommand', refuseOptionsBefore);
  addServeOptions(command).action(serve);
  addExportCommand(command);
  addLoadCommand(command);
  addImportCommand(command);
  return command;
}

// They would be left aside without a word.
function refuseOptionsBefore(program: Command, subcommand: Command): void {
  const stray = program.options.find(
    (option) => program.getOptionValueSource(option.attributeName()) === 'cli',
  );
  if (stray === undefined) return;
  program.error(`error: '${stray.flags}' stands before '${subcommand.name()}'; options come after it`);
}

function exit(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? 0 : 2);
}
