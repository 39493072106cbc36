import type { Server } from 'node:http';

import { importPeer } from '../../peers/import-peer.ts';
import { offerFunctions } from '../../processes/offer-functions.ts';
import { readProcessUsage } from '../../processes/process-usage.ts';

/** As much of Unleash as is used here. */
interface Unleash {
  readonly start: (options: object) => Promise<{ readonly server: Server }>;
}

async function start(database: string): Promise<string> {
  const unleash = (await importPeer('unleash-server')) as Unleash;
  const { username, password, hostname, port, pathname } = new URL(database);
  const { server } = await unleash.start({
    db: {
      user: username,
      password,
      host: hostname,
      port: Number(port),
      database: pathname.slice(1),
      ssl: false,
    },
    authentication: { type: 'none' },
    server: { host: '127.0.0.1', port: 0 },
    logLevel: 'fatal',
    versionCheck: { enable: false },
    telemetry: false,
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on no port.');
  return `http://127.0.0.1:${address.port}`;
}

const functions = { start, readProcessUsage };
offerFunctions(functions);

export type UnleashProgram = typeof functions;
