import { markdownTable } from 'markdown-table';

import { formatNumber } from './format-number.ts';
import type { Goal } from './judge-goals.ts';

/** A table of those that were measured, and how many were not. */
export function renderGoals(goals: readonly Goal[]): string {
  const measured = goals.filter(({ reached }) => !Number.isNaN(reached));
  const rows = measured.map((goal) => [
    goal.name,
    `${goal.bound} ${formatNumber(goal.goal)}`,
    formatNumber(goal.reached),
    isMet(goal) ? 'met' : 'MISSED',
  ]);
  const table = markdownTable([['goal', 'is', 'reached', ''], ...rows], { align: ['l', 'r', 'r', 'l'] });
  const rest = `${goals.length - measured.length} of ${goals.length} goals were not measured.`;
  return ['### Goals', ...(measured.length > 0 ? [table] : []), rest].join('\n\n');
}

function isMet({ bound, goal, reached }: Goal): boolean {
  return bound === 'at least' ? reached >= goal : reached <= goal;
}
