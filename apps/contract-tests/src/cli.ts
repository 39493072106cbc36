#!/usr/bin/env node
import packageJson from '../package.json' with { type: 'json' };
import { keepHeapSmall } from './cli/keep-heap-small.ts';
import { complaintAboutNode } from './node/complaint-about-node.ts';

const complaint = complaintAboutNode(process.versions.node);
if (complaint !== undefined) {
  process.stderr.write(`${complaint}\n`);
  process.exit(2);
}

keepHeapSmall();

// Whoever reads may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

// What else there is may not even load on an older Node.
const { main } = await import('./cli/main.ts');
process.exitCode = await main(process.argv.slice(2), packageJson.version);
