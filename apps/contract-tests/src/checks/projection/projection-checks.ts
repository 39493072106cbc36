import type { Check } from '../check.ts';
import { compareChecks } from './compare/compare-checks.ts';
import { envChecks } from './env/env-checks.ts';
import { expandChecks } from './expand/expand-checks.ts';
import { onAnyPageChecks } from './on-any-page.ts';
import { summaryChecks } from './summary/summary-checks.ts';

/** What each flag shows, and what decides that. */
export const projectionChecks: readonly Check[] = [
  ...envChecks,
  ...summaryChecks,
  ...expandChecks,
  ...onAnyPageChecks,
  ...compareChecks,
];
