// How tests run. Tests stand beside the code they test; what watches the whole house is in fixtures/harness.

import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["{analyzers,rules,sarif,bin,fixtures}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/target/**"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
