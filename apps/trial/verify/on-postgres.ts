/** Verifies the reference server on PostgreSQL, with one that goes when this ends. */
import { REPOSITORY } from '../test/support/repository.ts';
import { startCommand } from '../test/support/start-command.ts';
import { verify } from './verify.ts';

const start = (serves: RegExp, ...args: readonly string[]): ReturnType<typeof startCommand> =>
  startCommand(REPOSITORY, serves, process.execPath, ...args);

const postgres = await start(/^postgres/, 'apps/reference-server/postgres/cli.ts');
const serve = ['--demo', '--database', postgres.line, '--port', '0', '--rate-limit', '100000/10'];
const server = await start(/^http/, 'apps/reference-server/src/cli.ts', ...serve);
const {
  url = '',
  project = '',
  token,
  denied,
  other = '',
} = /^(?<url>\S+) project=(?<project>\S+) token=(?<token>\S+) denied=(?<denied>\S+) other=(?<other>\S+)/.exec(
  server.line,
)?.groups ?? {};
const options = ['--url', url, '--project', project, '--other-project', other];
process.exitCode = await verify([...options, '--denied-token-env', 'DENIED_TOKEN'], {
  FLAG_CONTRACT_TOKEN: token,
  DENIED_TOKEN: denied,
});
await server.stop();
await postgres.stop();
