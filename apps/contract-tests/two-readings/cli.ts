import { randomInt } from 'node:crypto';
import { BUDGETS, verify, type Budget, type Report } from '../src/index.ts';
import { colorsFor } from '../src/report/terminal/colors.ts';
import { renderTerminal } from '../src/report/terminal/render-terminal.ts';
import { SEEDS } from '../src/run/defaults.ts';
import { startReferenceServer } from '../src/target/start-reference-server.ts';
import { parseReadingsOptions } from './parse-readings-options.ts';

/** Of the random requests so many are for tags: they have fewer parameters to combine. */
const TAGS_SHARE = 0.1;

const options = parseReadingsOptions(process.argv.slice(2));
const { queries, flags, database, seed = randomInt(SEEDS) } = options;
const tags = Math.round(queries * TAGS_SHARE);
const budget: Budget = {
  ...BUDGETS.full,
  requestsMax: Infinity,
  combinations: { flags: queries - tags, tags },
};
const server = await startReferenceServer([
  ...(flags === undefined ? ['--demo'] : ['--flags', String(flags)]),
  ...(database === undefined ? [] : ['--database', database]),
]);
const only = ['*/combinations/random'];
const limits = { timeoutMs: 20_000, keptBytesMax: Infinity };
const report = await verifyAndStop();
process.stdout.write(renderTerminal(report, colorsFor(process.stdout, process.env)));
process.exitCode = report.exitCode;

async function verifyAndStop(): Promise<Report> {
  try {
    return await verify(server.target, { seed, budget, only, ...limits });
  } finally {
    await server.stop();
  }
}
