#!/usr/bin/env node
import packageJson from '../package.json' with { type: 'json' };
import { keepHeapSmall } from './cli/keep-heap-small.ts';
import { main } from './cli/main.ts';

keepHeapSmall();

// Whoever reads may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

process.exitCode = await main(process.argv.slice(2), packageJson.version);
