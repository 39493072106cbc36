import { readFileSync, writeFileSync } from 'node:fs';

// Loaded before a program with `--import`: writes its peak resident memory in kilobytes, as it ends, to a file. What
// `process.resourceUsage()` tells would on Linux include the process that started it.
process.on('exit', () => {
  const file = process.env['PEAK_FILE'];
  if (file !== undefined) writeFileSync(file, String(peakKb()));
});

function peakKb(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
