import { Command, InvalidArgumentError, Option } from 'commander';
import { withOneLineErrors } from './one-line-errors.ts';
import { TOKEN_VARIABLE } from '../report/curl-line.ts';

/** The command line, parsed; what does not depend on the environment is checked. */
export interface CliOptions {
  readonly url?: URL;
  readonly project?: string;
  readonly tokenEnv: string;
  readonly deniedTokenEnv?: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly seed?: number;
  readonly strict: boolean;
  readonly list: boolean;
  readonly knownFailing?: string;
  readonly reportDir?: string;
  readonly concurrency: number;
  readonly timeout: number;
  readonly allowHttp: boolean;
}

const EXAMPLES = `
Examples:
  contract-tests                                            the reference server, with its demo data
  contract-tests --url https://flags.example --project web  a server of yours
  contract-tests --only 'conformance/**' --strict           some of the checks, none of them optional
  contract-tests --list                                     what there is to check

Exit codes:
  0  every MUST that could be tried holds
  1  a MUST failed
  2  could not run: wrong usage, target not there or not an API, token refused, contract not to be trusted
  3  a MUST is inconclusive, or nothing of an operation could be tried`;

/** Parses the arguments. Wrong ones end the process with one line and exit code 2. */
export function parseOptions(argv: readonly string[], version: string): CliOptions {
  const command = withOneLineErrors(new Command('contract-tests'))
    .description(
      'Verifies a server against the flag contract. Without --url, starts the reference server and verifies that.',
    )
    .version(version)
    .option('--url <url>', 'base URL of the server, without /api/v2', parseUrl)
    .option('--project <key>', 'project whose flags are listed')
    .option('--token-env <name>', 'environment variable that holds the access token', TOKEN_VARIABLE)
    .option(
      '--denied-token-env <name>',
      'environment variable with a valid token that may not read the project',
    )
    .option('--only <pattern...>', 'run the checks whose ids match, such as flags/**')
    .option('--skip <pattern...>', 'leave out the checks whose ids match')
    .option('--list', 'print the checks with their levels, sentences and requirements, and stop', false)
    .option('--strict', 'let a SHOULD that fails count like a MUST', false)
    .option('--seed <integer>', 'repeat the random choices of an earlier run', parseSeed)
    .option('--known-failing <file>', 'ids of checks, a line each, whose failure does not count')
    .option('--report-dir <folder>', 'write report.json there')
    .option('--concurrency <count>', 'requests under way at once', parsePositive, 4)
    .option('--timeout <seconds>', 'the longest that one answer may take', parsePositive, 10)
    .addOption(
      new Option('--allow-http', 'send the token over http to a host that is not this machine').default(
        false,
      ),
    )
    .addHelpText('after', EXAMPLES)
    .allowExcessArguments(false)
    .exitOverride();
  return command.parse(argv, { from: 'user' }).opts<CliOptions>();
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new InvalidArgumentError('It takes a URL that begins with http:// or https://.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new InvalidArgumentError('It takes no name and password; the token comes from --token-env.');
  }
  if (/\/api\/v2\/?$/.test(url.pathname)) throw new InvalidArgumentError('It takes the part before /api/v2.');
  return url;
}

function parseSeed(text: string): number {
  if (!/^-?\d{1,9}$/.test(text)) {
    throw new InvalidArgumentError('It takes a whole number of at most nine digits.');
  }
  return Number(text);
}

function parsePositive(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('It takes a whole number from 1 to 9999.');
  return Number(text);
}
