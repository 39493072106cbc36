import { offerFunctions } from '../processes/offer-functions.ts';
import { SoakClients, type SoakOrder } from './soak-clients.ts';
import type { SoakCounts } from './soak-counts.ts';

let clients: SoakClients | undefined;

/** Records the quiet answers, then lets the clients loose. */
async function start(order: SoakOrder): Promise<void> {
  clients = new SoakClients(order);
  await clients.recordQuietAnswers();
  clients.start();
}

function takeCounts(): SoakCounts {
  return running().takeCounts();
}

function stop(): Promise<SoakCounts> {
  return running().stop();
}

function running(): SoakClients {
  if (clients === undefined) throw new Error('Start the clients first.');
  return clients;
}

const functions = { start, takeCounts, stop };
offerFunctions(functions);

export type SoakProgram = typeof functions;
