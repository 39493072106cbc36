import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Workers wait most of the time for the processes that they start.
    maxWorkers: '100%',
    // A whole run keeps a processor busy for a second or two, and answers have to come within their time limit.
    maxConcurrency: 2,
    // No test changes a module, and loading Prism once is enough.
    isolate: false,
    // A test here runs the verifier as a process, and loading Prism alone takes a second on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
