import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // npm installs and builds, here as for any user.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Tests wait most of the time for what they start.
    maxWorkers: 2,
    // What a test prints is told as it is.
    disableConsoleIntercept: true,
  },
});
