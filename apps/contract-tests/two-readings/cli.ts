import { randomInt } from 'node:crypto';
import { BUDGETS, verify, type Budget } from '../src/index.ts';
import { colorsFor } from '../src/report/colors.ts';
import { renderTerminal } from '../src/report/render-terminal.ts';
import { startReferenceServer } from '../src/target/start-reference-server.ts';
import { parseReadingsOptions } from './parse-readings-options.ts';

/** Of the random requests so many are for tags: they have fewer parameters to combine. */
const TAGS_SHARE = 0.1;

const options = parseReadingsOptions(process.argv.slice(2));
const { queries, flags, database, seed = randomInt(1_000_000) } = options;
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
const report = await verify(server.target, {
  seed,
  budget,
  only,
  timeoutMs: 20_000,
  concurrency: 4,
  keptBytesMax: Infinity,
});
await server.stop();
process.stdout.write(renderTerminal(report, colorsFor(process.stdout, process.env)));
process.exitCode = report.exitCode;
