import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/slow/**'],
    testTimeout: 30_000,
    // Tests keep to themselves; modules loaded once per worker save a quarter of the time.
    isolate: false,
  },
});
