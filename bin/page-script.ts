// Compiles the HTML page's own script and style into constants that its reporter carries, with the hashes that its
// Content-Security-Policy names. Run by `npm run generate`; what it writes is checked in and checked fresh.

import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const root = fileURLToPath(new URL("..", import.meta.url))

export interface PageScript {
  readonly script: string
  readonly style: string
  /// The files it was made from, as paths from the root.
  readonly inputs: readonly string[]
}

/// The page's script and style, minified; the same bytes each time.
export async function pageScript(): Promise<PageScript> {
  const licence = readFileSync(join(root, "node_modules/d3-hierarchy/LICENSE"), "utf8").trim()
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { page: "sarif/html/page/main.ts", style: "sarif/html/page/page.css" },
    outdir: "page",
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "iife",
    platform: "browser",
    target: ["chrome111", "firefox113", "safari16.4"],
    // No character of the script may need an encoding, nor look like the end of its element.
    charset: "ascii",
    legalComments: "none",
    logLevel: "warning",
    tsconfigRaw: {},
    banner: { js: `/* This script contains d3-hierarchy.\n${licence.replaceAll("*/", "* /")}\n*/` },
  })
  const text = (suffix: string) => (outputFiles.find(({ path }) => path.endsWith(suffix))?.text ?? "").trim()
  return { script: text(".js"), style: text(".css"), inputs: Object.keys(metafile.inputs) }
}

/// The text of the module that carries them.
export async function pageAssets(notice: string): Promise<string> {
  const { script, style } = await pageScript()
  for (const [what, source, end] of [
    ["script", script, /<\/script|<!--/i] as const,
    ["style", style, /<\/style/i] as const,
  ])
    if (source === "" || end.test(source)) throw new Error(`the page's ${what} would end its own element`)
  const hash = (source: string) => `sha256-${createHash("sha256").update(source).digest("base64")}`
  return [
    notice,
    "/// The page's script and style, and what a Content-Security-Policy calls them.",
    `export const script = ${JSON.stringify(script)}`,
    `export const scriptHash = ${JSON.stringify(hash(script))}`,
    `export const style = ${JSON.stringify(style)}`,
    `export const styleHash = ${JSON.stringify(hash(style))}\n`,
  ].join("\n")
}
