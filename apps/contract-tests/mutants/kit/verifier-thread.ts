import { parentPort } from 'node:worker_threads';
import type { Target } from '../../src/index.ts';
import { LEGAL_VARIATIONS, MUTANTS } from '../all-mutants.ts';
import type { LegalVariation } from '../mutant.ts';
import { RightServer } from '../right-server.ts';
import { verifyBehaviour, type Verdicts } from './verify-behaviour.ts';

/** What a thread is asked to verify. */
export interface Job {
  /** Of a mutant or a legal variation. */
  readonly id: string;
  /** Ids of checks; all checks unless given. */
  readonly onlyChecks?: readonly string[];
  readonly target: Omit<Target, 'baseUrl'>;
  /** Of the right server; a URL can't be handed to a thread. */
  readonly origin: string;
  readonly seed: number;
}

/** What mutants and legal variations have in common. */
type Specimen = Pick<LegalVariation, 'id' | 'make' | 'pathPrefix'>;

let rightServer: RightServer | undefined;

parentPort?.on('message', (job: Job) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
  void verdictsOn(job).then((verdicts) => parentPort?.postMessage(verdicts));
});

async function verdictsOn({ id, target, origin, ...trial }: Job): Promise<Verdicts> {
  const specimens: readonly Specimen[] = [...MUTANTS, ...LEGAL_VARIATIONS];
  const specimen = specimens.find((candidate) => candidate.id === id);
  if (specimen === undefined) throw new Error(`There is no server with the id ${id}.`);
  rightServer ??= new RightServer(origin);
  const { make, pathPrefix = '' } = specimen;
  return verifyBehaviour(make(), {
    ...trial,
    rightServer,
    target: { ...target, baseUrl: new URL(origin) },
    pathPrefix,
  });
}
