import { type Bump, BUMPS, greatestBump } from './bump.ts';
import { runRedocly } from './redocly.ts';

interface Change {
  readonly path: string;
  readonly property?: string;
  readonly impact: Bump;
}

/** How far the version has to move from one bundle to another, by Redocly's rating of every change. */
export async function requiredBump(specFolder: string, base: string, revision: string): Promise<Bump> {
  const output = await runRedocly(
    specFolder,
    'diff',
    base,
    revision,
    '--fail-on',
    'none',
    '--format',
    'json',
  );
  const changes = parseChanges(output);
  // The version itself moves with a release, and asks for none.
  return greatestBump(changes.filter((change) => !isVersion(change)).map(({ impact }) => impact));
}

function isVersion({ path, property }: Change): boolean {
  return path === '#/info' && property === 'version';
}

function parseChanges(output: string): readonly Change[] {
  const report: unknown = JSON.parse(output);
  const changes = typeof report === 'object' && report !== null && 'changes' in report ? report.changes : [];
  if (!Array.isArray(changes) || !changes.every(isChange)) {
    throw new Error(`redocly diff reports something else than changes: ${output.slice(0, 200)}`);
  }
  return changes;
}

function isChange(change: unknown): change is Change {
  if (typeof change !== 'object' || change === null || !('impact' in change)) return false;
  return BUMPS.some((bump) => bump === change.impact);
}
