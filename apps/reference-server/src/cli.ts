#!/usr/bin/env node
import { checkNodeVersion } from './check-node-version.ts';
import { explainFailure } from './cli/explain-failure.ts';

try {
  checkNodeVersion(process.versions.node);
} catch (error) {
  console.error(`error: ${explainFailure(error)}`);
  process.exit(2);
}

// Only now: what an older Node lacks is imported further down.
const { main } = await import('./cli/main.ts');
await main(process.argv);
