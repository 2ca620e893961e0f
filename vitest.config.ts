import { defineConfig } from 'vitest/config';

const SLOW = 'test/slow/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // Tests keep to themselves; modules loaded once per worker save a quarter of the time.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'fast', include: ['test/**/*.test.ts'], exclude: [SLOW] } },
      { extends: true, test: { name: 'slow', include: [SLOW] } },
    ],
  },
});
