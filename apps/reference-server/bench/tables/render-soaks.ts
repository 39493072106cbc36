import { markdownTable } from 'markdown-table';

import { isOutageSound, isSound } from '../soak/is-sound.ts';
import type { SoakCounts } from '../soak/soak-counts.ts';
import { type Outage, OUTAGE_MS, SETTLE_MS } from '../soak/soak-outage.ts';
import type { Soak } from '../soak/soak-target.ts';
import { SOAK_CLIENTS, SOAK_FLAGS } from '../soak/start-soak.ts';
import { TARGET_TITLES } from '../targets/target.ts';
import { formatMegabytes, formatNumber } from './format-number.ts';

const COUNTS = ['right', 'different', '503', 'failed'];
// Allocators breathe.
const FLAT = 1.1;

export function renderSoaks(soaks: readonly Soak[]): string {
  const head = ['', 'seconds', ...COUNTS, 'memory after a quarter, MB', 'at the end, MB', '÷', ''];
  const rows = soaks.map(({ target, seconds, counts, earlyRssBytes, lateRssBytes }) => [
    TARGET_TITLES[target],
    String(seconds),
    ...cellsOf(counts),
    formatMegabytes(earlyRssBytes),
    formatMegabytes(lateRssBytes),
    formatNumber(lateRssBytes / earlyRssBytes),
    isSound(counts) && lateRssBytes / earlyRssBytes <= FLAT ? 'met' : 'MISSED',
  ]);
  return [
    `### ${SOAK_CLIENTS} clients at once, ${SOAK_FLAGS.toLocaleString('en')} flags`,
    table(head, rows),
    'Right: the bytes that were answered while nobody else asked. The goal: all right, and memory that grows by 10 % at most.',
    ...soaks.flatMap(({ counts }) => counts.problems),
  ].join('\n\n');
}

export function renderOutage(outage: Outage): string {
  const { before, meanwhile, after } = outage;
  const rows = Object.entries({ before, meanwhile, after }).map(([when, counts]) => [
    when,
    ...cellsOf(counts),
  ]);
  return [
    `### PostgreSQL stopped for ${OUTAGE_MS / 1000} s and started again, ${SOAK_CLIENTS} clients`,
    table(['', ...COUNTS], rows),
    `“meanwhile” lasts until ${SETTLE_MS / 1000} s after the start. The goal: all right, but for 503 meanwhile: ${isOutageSound(outage) ? 'met' : 'MISSED'}.`,
    ...[before, meanwhile, after].flatMap(({ problems }) => problems),
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable([head, ...rows], { align: ['l', ...head.slice(1).map(() => 'r')] });
}

function cellsOf({ right, different, unavailable, failed }: SoakCounts): readonly string[] {
  return [right, different, unavailable, failed].map((count) => count.toLocaleString('en'));
}
