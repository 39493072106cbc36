import type { Check } from '../check.ts';
import { compareChecks } from './compare-checks.ts';
import { envChecks } from './env-checks.ts';
import { expandChecks } from './expand-checks.ts';
import { onAnyPageChecks } from './on-any-page.ts';
import { summaryChecks } from './summary-checks.ts';

/** What each flag shows, and what decides that. */
export const projectionChecks: readonly Check[] = [
  ...envChecks,
  ...summaryChecks,
  ...expandChecks,
  ...onAnyPageChecks,
  ...compareChecks,
];
