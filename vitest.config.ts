import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 30_000,
    // It imports JSON in a way that Node refuses.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
  },
})
