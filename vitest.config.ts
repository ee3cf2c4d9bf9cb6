import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Packages name source maps that they do not ship.
  logLevel: 'error',
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 30_000,
    // Tests of the program leave nothing in the cache folder of whoever runs them.
    env: { NODE_DISABLE_COMPILE_CACHE: '1' },
    // Imports JSON in a way that Node refuses.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
  },
})
