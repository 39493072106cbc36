import type { Catch } from './kill-rates/measure-kill-rates.ts';
import type { FullRun } from './measure-full-run.ts';
import { renderTable } from './render-table.ts';
import type { ResponseTimes } from './responses/measure-responses.ts';

const GOAL_MICROSECONDS = 1000;

const seconds = (ms: number): string => (ms / 1000).toFixed(2);

export function renderFullRuns(runs: readonly FullRun[]): string {
  return renderTable(
    ['full run on the demo', 'distinct requests', 'seconds in all', 'in the target', 'the rest'],
    runs.map(({ concurrency, report, totalMs, targetMs }) => [
      concurrency === 1 ? 'one request at a time' : `${concurrency} requests at once, first of the process`,
      String(report.requests.distinct),
      seconds(totalMs),
      seconds(targetMs),
      // Times of answers that overlap add up to more than passed.
      concurrency === 1 ? seconds(totalMs - targetMs) : '',
    ]),
  );
}

export function renderResponseTimes(times: readonly ResponseTimes[]): string {
  return renderTable(
    ['one response', 'bytes', 'Ajv, µs', 'Prism in process, µs', "extra through Prism's proxy, ms"],
    times.map(({ page, bytes, ajvMicroseconds, prismMicroseconds, proxyExtraMs }) => [
      page.name,
      bytes.toLocaleString('en'),
      ajvMicroseconds.toFixed(0),
      prismMicroseconds.toFixed(0),
      proxyExtraMs.toFixed(2),
    ]),
  );
}

/** `twentyFlags` is the page that the goal is about. */
export function renderGoal(twentyFlags: ResponseTimes): string {
  const both = twentyFlags.ajvMicroseconds + twentyFlags.prismMicroseconds;
  const met = both <= GOAL_MICROSECONDS ? 'met   ' : 'MISSED';
  return `${met} both engines on ${twentyFlags.page.name}: ${both.toFixed(0)} µs, goal ${GOAL_MICROSECONDS} µs`;
}

export function renderKillRates(catches: readonly Catch[]): string {
  const families = Map.groupBy(catches, ({ id }) => id.split('/', 1)[0] ?? id);
  return renderTable(
    ['family', 'mutants', 'our verifier', 'Prism alone', 'redocly drift'],
    [rowOf('all', catches), ...[...families].map(([name, among]) => rowOf(name, among))],
  );
}

function rowOf(name: string, among: readonly Catch[]): readonly string[] {
  const rates = (['verifier', 'prism', 'drift'] as const).map((tool) => rate(among, tool));
  return [name, String(among.length), ...rates];
}

function rate(among: readonly Catch[], tool: Exclude<keyof Catch, 'id'>): string {
  const caught = among.filter((each) => each[tool]).length;
  return `${caught} (${Math.round((caught / among.length) * 100)} %)`;
}
