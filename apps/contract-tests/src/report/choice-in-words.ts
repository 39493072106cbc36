import type { Report } from './report.ts';

/** What a run left out, if anything: `smoke: 32 of 235 checks`. */
export function choiceInWords({ checks, chosen }: Pick<Report, 'checks' | 'chosen'>): string | undefined {
  if (chosen === undefined || checks.length === chosen.from) return undefined;
  const { from, budget } = chosen;
  return `${budget === 'full' || budget === 'other' ? '' : `${budget}: `}${checks.length} of ${from} checks`;
}
