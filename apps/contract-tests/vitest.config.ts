import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A test here runs the verifier as a process, and loading Prism alone takes a second on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
