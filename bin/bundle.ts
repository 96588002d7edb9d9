// Bundles what is run without `npm install`, by GitHub Actions and by pre-commit: dist/ is committed, and a test compares
// it with a fresh bundle. Heavy parts (wabt, the commands, the rules) are chunks of their own, loaded when needed.

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build } from "esbuild"
import { pageScript } from "./page-script.ts"

const root = fileURLToPath(new URL("..", import.meta.url))

/// Writes the bundle into `folder`, deterministically. `types/` is left alone: it is made by tsc.
export async function bundle(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (/\.(js|txt)$/.test(name)) rmSync(join(folder, name))
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { cli: "bin/cli.ts", action: "bin/action.ts", index: "bin/index.ts" },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // jsonc-parser's CommonJS entry requires its parts by computed names, which no bundler can follow.
    mainFields: ["module", "main"],
    external: ["binaryen"],
    charset: "utf8",
    metafile: true,
    legalComments: "none",
    logLevel: "warning",
    chunkNames: "chunk-[hash]",
    // wabt and commander are CommonJS: inside an ES module they need a `require` to find node's own modules.
    banner: {
      js: `import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);`,
    },
    define: { __dirname: "import.meta.dirname", __filename: "import.meta.filename" },
  })
  chmodSync(join(folder, "cli.js"), 0o755)
  writeFileSync(
    join(folder, "licenses.txt"),
    licenses([...Object.keys(metafile.inputs), ...(await pageScript()).inputs]),
  )
}

/// The licences of the packages that were bundled in.
function licenses(inputs: readonly string[]): string {
  // Links in node_modules lead esbuild outside of the repository, where a package is not recognised.
  const outside = inputs.find((path) => path.startsWith("../"))
  if (outside) throw new Error(`${outside} is outside of the repository: install with npm ci, without links`)
  const packages = new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []))
  const texts = [...packages].sort().map((name) => {
    const folder = join(root, "node_modules", name)
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
    if (!file || !existsSync(join(folder, "package.json"))) throw new Error(`${name} has no licence to copy`)
    return `${name}\n\n${readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()}\n`
  })
  return `The files beside this one contain these packages.\n\n${texts.join(`\n${"-".repeat(80)}\n\n`)}`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? join(root, "dist")
  await bundle(folder)
  console.log(`bundled into ${folder}`)
}
