import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The generator runs as a process of its own, and takes seconds on a busy machine.
  test: { testTimeout: 60_000 },
});
