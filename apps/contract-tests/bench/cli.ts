#!/usr/bin/env node
import { MUTANTS } from '../mutants/all-mutants.ts';
import { readContract } from '../src/contract/contract.ts';
import { testedEngines, type Engines } from '../src/contract/tested-engines.ts';
import type { Target } from '../src/index.ts';
import { DEFAULTS } from '../src/run/defaults.ts';
import { startReferenceServer } from '../src/target/start-reference-server.ts';
import { describeMachine } from './describe-machine.ts';
import { measureKillRates } from './kill-rates/measure-kill-rates.ts';
import { recordedRequests } from './kill-rates/replay.ts';
import { measureFullRun, type FullRun } from './measure-full-run.ts';
import { parseBenchOptions } from './parse-bench-options.ts';
import { renderFullRuns, renderGoal, renderKillRates, renderResponseTimes } from './render-tables.ts';
import { measureResponses, type ResponseTimes } from './responses/measure-responses.ts';
import { ALL_TAGS, HUNDRED_FLAGS, TWENTY_FLAGS } from './responses/response-page.ts';

/** The same random choices each time, so that figures can be compared. */
const SEED = 1;
/** The demo has fewer flags than a page can hold. */
const FULL_PAGE = ['--flags', '100'];

const { sample } = parseBenchOptions(process.argv.slice(2));
const contract = await readContract();
const demo = await startReferenceServer();
try {
  print('## The verifier beside others');
  print(describeMachine());
  const [run] = await benchFullRuns(demo.target);
  const engines = await testedEngines(contract);
  await benchResponses(demo.target, engines);
  await benchKillRates(demo.target, engines, run);
} finally {
  await demo.stop();
}

async function benchFullRuns(target: Target): Promise<readonly [FullRun, FullRun]> {
  tell('full runs');
  const first = await measureFullRun(target, { contract, seed: SEED, concurrency: DEFAULTS.concurrency });
  const second = await measureFullRun(target, { contract, seed: SEED, concurrency: 1 });
  print(renderFullRuns([first, second]));
  print(
    'The first run also compiles the schemas. In the target: from sending a request to the last byte and its parsing.',
  );
  return [first, second];
}

async function benchResponses(target: Target, engines: Engines): Promise<void> {
  tell('responses');
  const [twentyFlags, tags] = await measureResponses([TWENTY_FLAGS, ALL_TAGS], target, engines);
  const hundredFlags = await measureHundredFlags(engines);
  if (twentyFlags === undefined || tags === undefined) throw new Error('Each page has its times.');
  print(renderResponseTimes([twentyFlags, ...hundredFlags, tags]));
  print('Medians of interleaved rounds. The 100 flags are generated; the other pages are the demo’s.');
  print(renderGoal(twentyFlags));
}

async function measureHundredFlags(engines: Engines): Promise<readonly ResponseTimes[]> {
  const generated = await startReferenceServer(FULL_PAGE);
  try {
    return await measureResponses([HUNDRED_FLAGS], generated.target, engines);
  } finally {
    await generated.stop();
  }
}

async function benchKillRates(target: Target, { prism }: Engines, { exchanges }: FullRun): Promise<void> {
  const mutants = MUTANTS.filter((_, index) => index % sample === 0);
  const requests = recordedRequests(exchanges);
  let done = 0;
  const onDone = (id: string): void => tell(`${++done}/${mutants.length} ${id}`);
  const catches = await measureKillRates(mutants, { target, prism, requests, seed: SEED, onDone });
  print(`Kill rates on ${mutants.length} of ${MUTANTS.length} mutants, over HTTP`);
  print(renderKillRates(catches));
  print(
    [
      'Our verifier: a check fails, MUST or SHOULD.',
      `Prism alone: on the ${requests.length} GET requests of a full run, its validator, in this process, complains of an`,
      'answer where it does not complain of the right server’s. So judges `prism proxy --errors`, warnings counted.',
      'redocly drift: on the same traffic as HAR, a finding that the right server’s traffic has not, or less often.',
      'An answer that can’t be read counts as caught by both.',
    ].join('\n'),
  );
}

function print(text: string): void {
  process.stdout.write(`${text}\n\n`);
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
