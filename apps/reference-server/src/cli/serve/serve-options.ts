import { type Command, InvalidArgumentError } from 'commander';

import { DEFAULT_TOKENS, isToken, TOKEN_CHARACTERS } from '../../http/authenticate.ts';
import { addDatasetOptions, type DatasetOptions } from '../dataset-options.ts';
import { addDatabaseOptions, type DatabaseOptions } from '../named-database.ts';
import { addConditionOptions, type ConditionOptions } from './condition-options.ts';

/** What the command line says of serving. */
export interface ServeOptions extends DatasetOptions, DatabaseOptions, ConditionOptions {
  readonly watch?: string;
  readonly host: string;
  readonly port: number;
  readonly token: string;
}

const DEFAULT_PORT = 4012;
const PORT_MAX = 65_535;

/** Adds the options of serving: from what, where, for whom. */
export function addServeOptions(command: Command): Command {
  addDatasetOptions(command, 'demo', 'load', 'watch', 'flags', 'seed');
  addDatabaseOptions(
    command,
    'keep the data in this file, or in a PostgreSQL, postgres://…; what it holds already is served as it is',
  )
    .option('--port <number>', 'the port to listen on; 0 takes any free one', parsePort, DEFAULT_PORT)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--token <token>', 'the access token to let in', parseToken, DEFAULT_TOKENS.allowed);
  return addConditionOptions(command);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^[0-9]+$/.test(text) && port <= PORT_MAX) return port;
  throw new InvalidArgumentError(`It takes an integer from 0 to ${PORT_MAX}.`);
}

function parseToken(text: string): string {
  if (isToken(text)) return text;
  throw new InvalidArgumentError(`It takes ${TOKEN_CHARACTERS}.`);
}
