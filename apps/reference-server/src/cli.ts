#!/usr/bin/env node
import { checkNodeVersion } from './cli/check-node-version.ts';

checkNodeVersion(process.versions.node);

// Only now: what an older Node lacks is imported further down.
const { main } = await import('./cli/main.ts');
await main(process.argv);
