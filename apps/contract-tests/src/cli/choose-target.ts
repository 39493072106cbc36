import { startReferenceServer, type StartedServer } from '../target/start-reference-server.ts';
import { isSafeForTokens } from '../target/target.ts';
import type { CliOptions } from './parse-options.ts';
import { UsageError } from './usage-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The server that the options name, or the reference server, started for this run. */
export async function chooseTarget(options: CliOptions, environment: Environment): Promise<StartedServer> {
  const { url, project, tokenEnv, deniedTokenEnv, allowHttp } = options;
  if (url === undefined) {
    if (project !== undefined) throw new UsageError('--project goes with --url.');
    return startReferenceServer();
  }
  if (project === undefined) {
    throw new UsageError('--url needs --project KEY: the project whose flags are listed.');
  }
  if (!isSafeForTokens(url) && !allowHttp) {
    throw new UsageError(
      `${url.origin} is not https, and would see the token in clear. --allow-http sends it all the same.`,
    );
  }
  const token = readToken(environment, tokenEnv);
  const deniedToken = deniedTokenEnv === undefined ? undefined : readToken(environment, deniedTokenEnv);
  const target = { baseUrl: url, project, token, ...(deniedToken !== undefined && { deniedToken }) };
  return { target, stop: () => Promise.resolve() };
}

function readToken(environment: Environment, name: string): string {
  const token = environment[name]?.trim();
  if (token === undefined || token === '') {
    throw new UsageError(`Put the access token into the environment variable ${name}.`);
  }
  if (!/^[\x21-\x7E ]+$/.test(token)) {
    throw new UsageError(`${name} holds characters that no header can carry.`);
  }
  return token;
}
