import { type ReferenceServer, startReferenceServer } from '../start-reference-server.ts';
import { parseArguments } from './parse-arguments.ts';

/** The command `reference-server`. */
export async function main(argv: readonly string[]): Promise<void> {
  const { port, host, token } = parseArguments(argv);
  try {
    const server = await startReferenceServer({ port, host, token });
    announce(server);
    closeOnSignal(server);
  } catch (error) {
    console.error(`error: ${startFailure(error, port, host)}`);
    process.exitCode = 2;
  }
}

function announce({ url, project, token, deniedToken, otherProject }: ReferenceServer): void {
  console.log(`${url} project=${project} token=${token} denied=${deniedToken} other=${otherProject ?? ''}`);
  console.error(`Try: curl -H 'Authorization: ${token}' ${url}/api/v2/flags/${project}`);
  console.error('Ctrl-C ends it.');
}

// Once each: a second signal, of someone who does not want to wait for requests in flight, kills.
function closeOnSignal(server: ReferenceServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
}

function startFailure(error: unknown, port: number, host: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} is taken; --port takes another one, or 0 for any that is free`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine; --host takes one`;
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
