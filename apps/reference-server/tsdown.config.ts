import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/cli.ts'],
  platform: 'node',
  target: 'node24.18',
  fixedExtension: false,
  hash: false,
  // A file here is a file there, so that what a module finds by its own address is found in dist as well.
  unbundle: true,
  dts: true,
  logLevel: 'warn',
});
