import { markdownTable } from 'markdown-table';

import type { Measurement } from '../load/measure-targets.ts';
import { WORKLOAD_NAMES } from '../questions/workload.ts';
import { figuresOf, type Results } from '../results.ts';
import { TARGET_TITLES } from '../targets/target.ts';
import { formatMegabytes, formatNumber } from './format-number.ts';

const HEAD = [
  'request',
  'server',
  'req/s',
  '÷ bare',
  '÷ Unleash',
  'p50, ms',
  'p99, ms',
  'CPU a request, µs',
  '÷ bare',
  'memory, MB',
];

/** A table for one number of flags. */
export function renderResults(results: Results): string {
  const rows = WORKLOAD_NAMES.flatMap((workload) =>
    results.measurements
      .filter((measurement) => measurement.workload === workload)
      .map((measurement) => renderRow(measurement, results)),
  );
  const missing = results.missing.map(({ target, reason }) => ['all', TARGET_TITLES[target], reason]);
  const align = ['l', 'l', ...HEAD.slice(2).map(() => 'r')];
  return `### ${results.flags.toLocaleString('en')} flags\n\n${markdownTable([HEAD, ...rows, ...missing], { align })}`;
}

function renderRow({ target, workload, outcome }: Measurement, results: Results): readonly string[] {
  if (typeof outcome === 'string') return [workload, TARGET_TITLES[target], outcome];
  const bare = figuresOf(results, 'bare', workload);
  const unleash = figuresOf(results, 'unleash', workload);
  return [
    workload,
    TARGET_TITLES[target],
    formatNumber(outcome.requestsPerSecond),
    formatNumber(outcome.requestsPerSecond / (bare?.requestsPerSecond ?? Number.NaN)),
    formatNumber(outcome.requestsPerSecond / (unleash?.requestsPerSecond ?? Number.NaN)),
    formatNumber(outcome.p50Ms),
    formatNumber(outcome.p99Ms),
    formatNumber(outcome.cpuMicroseconds),
    formatNumber(outcome.cpuMicroseconds / (bare?.cpuMicroseconds ?? Number.NaN)),
    formatMegabytes(outcome.rssBytes),
  ];
}
