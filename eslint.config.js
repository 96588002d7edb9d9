// How our own code is linted: every typed rule of typescript-eslint, less those that contradict how this house writes.

import js from "@eslint/js"
import { defineConfig, globalIgnores } from "eslint/config"
import tseslint from "typescript-eslint"

export default defineConfig(
  globalIgnores(["dist/", "node_modules/", "fixtures/**/target/", "fixtures/**/*.js"]),
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ["./tsconfig.json", "./sarif/html/page/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Numbers in messages are what a linter is about.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // `() => stream.write(…)` and `return mistake(…)`: the shorthands are plain enough.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // Typed arrays are indexed by what was counted before; noUncheckedIndexedAccess would have every read checked.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Control characters are exactly what the sanitiser looks for.
      "no-control-regex": "off",
      // `analyzer` and `rule` infer types through `any`; the house test keeps it out of everything else.
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      // Interfaces declare functions with method syntax here, and none of them uses `this`.
      "@typescript-eslint/unbound-method": "off",
      // A generator that yields nothing is an empty iterable.
      "require-yield": "off",
      // There are no enums here and two classes: these would cost seconds and find nothing.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      // An exhaustive switch is a promise to the type checker.
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
      eqeqeq: "error",
    },
  },
)
