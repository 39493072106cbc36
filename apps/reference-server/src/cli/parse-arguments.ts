import { Command, type CommanderError, InvalidArgumentError } from 'commander';

import manifest from '../../package.json' with { type: 'json' };
import { DEFAULT_TOKENS } from '../http/authenticate.ts';

/** What the command line says. */
export interface Arguments {
  readonly host: string;
  readonly port: number;
  readonly token: string;
}

const DEFAULT_PORT = 4012;
const PORT_MAX = 65_535;

/**
 * Reads the command line; `--help`, `--version` and errors end the process.
 *
 * @param argv as `process.argv` is
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const command = new Command('reference-server')
    .description('Answers GET /api/v2/tags and GET /api/v2/flags/{projectKey} as the flag contract says.')
    .version(manifest.version)
    .requiredOption('--demo', 'serve the built-in demo data, so far the only data there is')
    .option('--port <number>', 'the port to listen on; 0 takes any free one', parsePort, DEFAULT_PORT)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--token <token>', 'the access token to let in', parseToken, DEFAULT_TOKENS.allowed)
    .configureOutput({ outputError: (message, write) => write(`${message.trim().replaceAll('\n', ' ')}\n`) })
    .exitOverride(exit);
  return command.parse([...argv]).opts<Arguments>();
}

function exit(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? 0 : 2);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^[0-9]+$/.test(text) && port <= PORT_MAX) return port;
  throw new InvalidArgumentError(`It takes an integer from 0 to ${PORT_MAX}.`);
}

function parseToken(text: string): string {
  if (/^[\x21-\x7e]+$/.test(text)) return text;
  throw new InvalidArgumentError('It takes visible ASCII characters without blanks.');
}
