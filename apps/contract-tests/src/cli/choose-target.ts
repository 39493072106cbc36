import { startReferenceServer, type StartedServer } from '../target/start-reference-server.ts';
import { isLoopback, isSafeForTokens, type Target } from '../target/target.ts';
import type { TargetOptions } from './options/target-options.ts';
import { UsageError } from './usage-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The server that the options name, or the reference server, started for this run. */
export async function chooseTarget(options: TargetOptions, environment: Environment): Promise<StartedServer> {
  const { url, project, tokenEnv, deniedTokenEnv, allowHttp, burst } = options;
  if (url === undefined) {
    if (project !== undefined) throw new UsageError('--project goes with --url.');
    const { target, stop } = await startReferenceServer();
    return { target: { ...target, ...askedFor(options) }, stop };
  }
  if (project === undefined) {
    throw new UsageError('--url needs --project KEY: the project whose flags are listed.');
  }
  if (!isSafeForTokens(url) && !allowHttp) {
    throw new UsageError(
      `${url.origin} is not https, and would see the token in clear. --allow-http sends it all the same.`,
    );
  }
  const token = readToken(environment, tokenEnv, 'access token');
  const deniedToken =
    deniedTokenEnv === undefined ? undefined : readToken(environment, deniedTokenEnv, 'denied token');
  if (burst && !isLoopback(url)) {
    throw new UsageError(
      '--burst goes with a server on this machine only: others want to ask the target too.',
    );
  }
  const target = {
    baseUrl: url,
    project,
    token,
    ...(deniedToken !== undefined && { deniedToken }),
    ...askedFor(options),
  };
  return { target, stop: () => Promise.resolve() };
}

/** What the options say of every request, whatever the target. */
function askedFor({ otherProject, apiVersion, header }: TargetOptions): Partial<Target> {
  return {
    ...(header !== undefined && { headers: header }),
    ...(otherProject !== undefined && { otherProject }),
    ...(apiVersion !== undefined && { apiVersion }),
  };
}

function readToken(environment: Environment, name: string, what: string): string {
  const token = environment[name]?.trim();
  if (token === undefined || token === '') {
    throw new UsageError(`Put the ${what} into the environment variable ${name}.`);
  }
  if (!/^[\x21-\x7E ]+$/.test(token)) {
    throw new UsageError(`${name} holds characters that no header can carry.`);
  }
  return token;
}
