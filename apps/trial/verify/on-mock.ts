/** Verifies the mock. Its answers do not depend on the query, so only what every answer has to be is judged. */
import getPort from 'get-port';
import { REPOSITORY } from '../test/support/repository.ts';
import { startCommand } from '../test/support/start-command.ts';
import { verify } from './verify.ts';

const port = String(await getPort());
const args = ['apps/contract-tests/prism/mock.ts', '--port', port];
const mock = await startCommand(REPOSITORY, /is listening/, process.execPath, ...args);
const options = ['--url', `http://127.0.0.1:${port}`, '--project', 'web', '--only', 'conformance/**'];
process.exitCode = await verify(options, { FLAG_CONTRACT_TOKEN: 'any' });
await mock.stop();
