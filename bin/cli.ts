#!/usr/bin/env node
// The command line: argv in, exit code out. Declares commands and options and loads nothing else until one is chosen, so
// that `--version` and `--help` answer at once.

import process from "node:process"
import { Command, CommanderError } from "commander"
import type {
  CargoOptions,
  CheckOptions,
  DiffOptions,
  DominatorOptions,
  DumpOptions,
  EffectsOptions,
  SizeOptions,
  TopOptions,
} from "./commands/index.ts"
import type { MeasureOptions } from "./measure.ts"
import { Refusal } from "./refusal.ts"
import type { Terminal } from "./terminal.ts"
import { issues, tool } from "./version.ts"

interface GlobalOptions {
  readonly color?: boolean
  readonly debug?: boolean
}

const commands = () => import("./commands/index.ts")

/// Runs one command; the answer is the exit code.
export async function main(argv: readonly string[], world: Omit<Terminal, "debug">): Promise<number> {
  let exit = 0
  const program = new Command("wasm-lint")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      getOutHelpWidth: () => Math.min(world.stdout.columns ?? 100, 100),
      getOutHasColors: () => false,
    })
    .configureHelp({ optionDescription: ({ description }) => description })
    .description("Lints WebAssembly binaries and the MIR that rustc made them from.")
    .version(tool.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .option("--color", "colour the output, wherever it goes")
    .option("--no-color", "never colour it (as NO_COLOR does)")
    .option("--debug", "tell which config is used, and the stack when something breaks")
    .showHelpAfterError("(--help tells what there is)")
    .addHelpText("after", programHelp)

  const terminal = (): Terminal => {
    const { color, debug = false } = program.opts<GlobalOptions>()
    return { ...world, debug, ...(color === undefined ? {} : { color }) }
  }
  const many = (value: string, previous: readonly string[]) => [...previous, value]

  /// The options of every command that lints.
  const reporting = (command: Command): Command =>
    command
      .option("-c, --config <file>", "use this config (else: the nearest wasm-lint.json up to the git root)")
      .option("--no-config", "use no config at all")
      .option("--rustdoc <file>", "JSON of rustdoc for a crate in it, repeatable: what types are made of", many, [])
      .option(
        "-f, --format <name[=file]>",
        "how to report, repeatable: text, json, sarif, sarif-github, github, markdown, html",
        many,
        [],
      )
      .option("-o, --output-file <file>", "write the report to a file instead of standard output")
      .option("--fail-on <level>", "exit 1 from this level on: note, warning, error, never")
      .option("--exit-zero", "exit 0 in spite of findings (2 stays 2)", false)
      .option("--rule <id:level>", "set a rule to off, note, warning or error, repeatable", many, [])
      .option("--only <rules>", "run only these rules or categories, repeatable, or with commas", many, [])
      .option("--skip <rules>", "do not run these rules or categories, repeatable, or with commas", many, [])
      .option("--names <file>", namesHelp, many, [])
      .option("--show-unknown", "also list the places where an analysis reached its limit", false)
      .option("--show-code", "in text, show the code of the binary around each finding", false)
      .option("--max-diagnostics <n>", "in text, show at most n findings of one rule in a file; 0 shows all")
      .option("--quiet", "report errors only; the exit code stays the same", false)

  reporting(program.command("check", { isDefault: true }))
    .summary("lint files, folders and globs (the default command)")
    .description("Lints WebAssembly modules (.wasm, .wat) together with the MIR dumps (.mir) of the crates in them.")
    .argument("[paths...]", "files, folders or globs; - reads standard input; nothing means this folder")
    .option("--no-error-on-unmatched-pattern", "do not mind paths that match nothing")
    .addHelpText("after", checkHelp)
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await commands()
      exit = await check(paths, options, terminal())
    })

  reporting(program.command("cargo"))
    .summary("compile the crate of this folder and lint what comes out")
    .description(
      "Has cargo compile the crates of this workspace to MIR, and to a module where that can be, and lints them.",
    )
    .argument("[arguments...]", "+toolchain, and whatever else cargo takes, behind --")
    .option("-p, --package <spec>", "this package, repeatable", many, [])
    .option("--workspace", "all packages of the workspace", false)
    .option("--exclude <spec>", "not this package, repeatable", many, [])
    .option("-F, --features <names>", "with these features, repeatable", many, [])
    .option("--all-features", "with all features", false)
    .option("--no-default-features", "without the default features")
    .option("-r, --release", "with the release profile: what you ship", false)
    .option("--profile <name>", "with this profile")
    .option("--target <triple>", "for this target (else: what cargo's config says, wasm32-unknown-unknown, the host)")
    .option("--manifest-path <file>", "the Cargo.toml")
    .option("--locked", "with Cargo.lock as it is", false)
    .option("--offline", "without the network", false)
    .option("--frozen", "both of these", false)
    .option("--dependencies", "lint the MIR of dependencies as well", false)
    .addHelpText("after", cargoHelp)
    .action(async (words: string[], options: CargoOptions) => {
      const { cargo } = await commands()
      exit = await cargo(words, options, terminal())
    })

  program
    .command("size")
    .summary("weigh files: sections, crates, largest items")
    .description("Tells where the bytes of WebAssembly modules are. Every view adds up to the file.")
    .argument("<paths...>", "files, folders or globs; - reads standard input")
    .option("--by <view>", "all of one view: section, crate, file, function, generic, data")
    .option("--limit <n>", "rows of a view; 0 shows all", "20")
    .option("--gzip", "also the sizes after gzip -9, measured", false)
    .option("--brotli", "also the size after brotli -11, measured (seconds per MB)", false)
    .option("--html <file>", "also write a page for a browser: treemaps, tables, the memory map")
    .option("--html-full", "list every item in the page, however small", false)
    .option("-f, --format <name>", "text, json, markdown", "text")
    .addHelpText("after", sizeHelp)
    .action(async (paths: string[], options: SizeOptions) => {
      const { weigh } = await commands()
      exit = await weigh(paths, options, terminal())
    })

  program
    .command("top")
    .summary("list the largest items, or those that keep most")
    .description("Lists functions, data and all else a module is made of, the largest first.")
    .argument("<paths...>", "files, folders or globs; - reads standard input")
    .option("--retained", "order by what would go with each: its own bytes and all that only it needs", false)
    .option("--limit <n>", "how many; 0 lists all", "25")
    .option("-f, --format <name>", "text, json, markdown", "text")
    .action(async (paths: string[], options: TopOptions) => {
      const { top } = await commands()
      exit = await top(paths, options, terminal())
    })

  program
    .command("why")
    .summary("tell why something is in a file")
    .description("Tells what keeps an item in a module: the shortest way to it from outside, and all that need it.")
    .argument("<file>", "a file; - reads standard input")
    .argument("<item>", "a function's name or index, data[0x10000], export:NAME, section:code, @0x2f, …")
    .option("--limit <n>", "how many that need it are listed; 0 lists all", "10")
    .option("-f, --format <name>", "text, json, markdown", "text")
    .addHelpText("after", whyHelp)
    .action(async (file: string, item: string, options: MeasureOptions) => {
      const { why } = await commands()
      exit = await why(file, item, options, terminal())
    })

  program
    .command("dominators")
    .summary("show what goes when something goes")
    .description("Prints the dominator tree of a module, or of one item: what is in the file only because of what.")
    .argument("<file>", "a file; - reads standard input")
    .argument("[item]", "as for why; without it the whole module")
    .option("--limit <n>", "how many are shown below each; 0 shows all", "5")
    .option("--depth <n>", "how deep; 0 is as deep as it goes, at most 200", "4")
    .option("-f, --format <name>", "text, json, markdown", "text")
    .action(async (file: string, item: string | undefined, options: DominatorOptions) => {
      const { dominatorTree } = await commands()
      exit = await dominatorTree(file, item, options, terminal())
    })

  program
    .command("garbage")
    .summary("list what nothing needs")
    .description("Lists functions, table entries, data and all else that nothing the host can reach refers to.")
    .argument("<paths...>", "files, folders or globs; - reads standard input")
    .option("--limit <n>", "how many items are listed; 0 lists all", "25")
    .option("-f, --format <name>", "text, json, markdown", "text")
    .action(async (paths: string[], options: MeasureOptions) => {
      const { garbage } = await commands()
      exit = await garbage(paths, options, terminal())
    })

  program
    .command("diff")
    .summary("tell what changed between two versions")
    .description("Tells which sections, crates, functions, data, imports and exports changed, and by how many bytes.")
    .argument("<old>", "a file, or a folder of them; - reads standard input")
    .argument("<new>", "the same, later")
    .option("--limit <n>", "rows of a table; 0 shows all", "20")
    .option("--gzip", "also the sizes after gzip -9, measured", false)
    .option("-f, --format <name>", "text, json, markdown", "text")
    .addHelpText("after", diffHelp)
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { diff } = await commands()
      exit = await diff(before, after, options, terminal())
    })

  program
    .command("rules")
    .summary("list all rules")
    .description("Lists every rule with its category, severity and what it says.")
    .option("--json", "as JSON, with options and documentation", false)
    .action(async (options: { json: boolean }) => {
      const { listRules } = await commands()
      listRules(options, terminal())
    })

  program
    .command("explain")
    .summary("explain a rule: what, why, what to do")
    .description("Prints the page of one rule: what it finds, why that matters, what to do, and its options.")
    .argument("<rule>", "a rule's id")
    .action(async (id: string) => {
      const { explain } = await commands()
      explain(id, terminal())
    })

  program
    .command("dump")
    .summary("print what an analysis knows of a file")
    .description("Prints what an analysis knows of some files; without any, lists the analyses.")
    .argument("[analysis]", "wasm, features, names, call-graph, code, mir, contract, effects, sizes, …")
    .argument("[paths...]", "files, folders or globs; - reads standard input")
    .option("-f, --format <name>", "text, json, dot for graphs, ast for @webassemblyjs/ast nodes", "text")
    .option("--function <name|index>", "only this function; with code, its instructions; as dot, its control flow")
    .option("--names <file>", namesHelp, many, [])
    .option("-c, --config <file>", "use the contract of this config")
    .option("--no-config", "use no config at all")
    .addHelpText("after", dumpHelp)
    .action(async (analysis: string | undefined, paths: string[], options: DumpOptions) => {
      const { dump } = await commands()
      exit = await dump(analysis, paths, options, terminal())
    })

  program
    .command("effects")
    .summary("tell what each export can do to the world")
    .description(
      "Tells what the exported functions of a module do to the world: by direct calls, through tables, and on panic only; " +
        "which imports they can reach, and which functions bring the host in through dynamic dispatch.",
    )
    .argument("<paths...>", "files, folders or globs; - reads standard input")
    .option("-e, --export <glob>", "only these exports; of a single one, the imports it can reach")
    .option("-w, --why <export effect...>", "the calls by which an export comes to have an effect")
    .option("--all", "also memory accesses, traps and what else nearly every function does", false)
    .option("--init-declarations", "print the config that declares what the exports do today", false)
    .option("-f, --format <name>", "text, json, or dot", "text")
    .option("-c, --config <file>", "use the contract of this config")
    .option("--no-config", "use no config at all")
    .addHelpText("after", effectsHelp)
    .action(async (paths: string[], options: EffectsOptions) => {
      const { tellEffects } = await commands()
      exit = await tellEffects(paths, options, terminal())
    })

  program
    .command("demo")
    .summary("lint a small Rust crate with seeded mistakes")
    .description(
      "Lints fixtures/demo, prints what is found and writes wasm-lint.sarif. Exits 0: its findings are the lesson.",
    )
    .action(async () => {
      const { demo } = await commands()
      exit = await demo(terminal())
    })

  const sarif = program.command("sarif").summary("work with SARIF logs").description("Works with SARIF logs.")
  sarif
    .command("check")
    .description("Says what GitHub code scanning would refuse, ignore or show wrongly in a SARIF log of any tool.")
    .argument("<file>", "a SARIF log; - reads standard input")
    .action(async (file: string) => {
      const { checkSarif } = await commands()
      exit = await checkSarif(file, terminal())
    })

  try {
    await program.parseAsync(argv, { from: "user" })
    return exit
  } catch (error) {
    // Commander has said what was wrong; it would exit with 1, which means findings here.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    world.stderr.write(apology(error, program.opts<GlobalOptions>().debug === true))
    return 2
  }
}

function apology(error: unknown, debug: boolean): string {
  if (error instanceof Refusal) return error.message.replace(/^/gm, "wasm-lint: ") + "\n"
  const message = error instanceof Error ? error.message : String(error)
  const stack = debug && error instanceof Error && error.stack ? `${error.stack}\n` : ""
  const more = debug ? "" : " (--debug prints the stack)"
  return `wasm-lint: unexpected failure: ${message}${more}\nThis is a bug in wasm-lint, please report it: ${issues}\n${stack}`
}

const programHelp = `
Examples:
  wasm-lint pkg/app_bg.wasm                    lint one module
  wasm-lint app.wasm target/mir/*.mir          with the MIR of its crates: more rules can judge
  wasm-lint check -f text -f sarif=wasm-lint.sarif pkg
                                               text for you, SARIF for GitHub
  wasm-lint cargo --release                    compile the crate of this folder, and lint it
  wasm-lint size app.wasm                      where its bytes are
  wasm-lint explain linear-leaked              what a finding means and how to mend it
  wasm-lint check --help                       all options of linting

Exit codes: 0 nothing at or above the fail level, 1 findings, 2 the job could not be done.`

const namesHelp = "function names and lines of stripped binaries: unstripped module, symbol map or link map, repeatable"

const dumpHelp = `
Examples:
  wasm-lint dump wasm app.wasm                 its sections
  wasm-lint dump code app.wasm --function main the instructions of a function
  wasm-lint dump code app.wasm --function 12 -f dot | dot -Tsvg > flow.svg
  wasm-lint dump code app.wasm --function 12 -f ast   nodes of @webassemblyjs/ast, as JSON
  wasm-lint dump call-graph app.wasm -f dot    who calls whom
  wasm-lint dump effects app.wasm -f json | jq '.[].facts[].text'`

const effectsHelp = `
Examples:
  wasm-lint effects app.wasm                   a table of exports and effects
  wasm-lint effects app.wasm --export 'parse*' some exports
  wasm-lint effects app.wasm --why parse clock  the calls that lead from an export to an effect
  wasm-lint effects app.wasm --init-declarations > wasm-lint.json
                                               from now on, check fails when an export does something new

With --why: 0 the export has the effect, 1 it cannot have it, 2 the job could not be done.`
const sizeHelp = `
Examples:
  wasm-lint size app.wasm --html size.html     all of it to look at, in one file
  wasm-lint size app.wasm --gzip               an overview, with what is downloaded
  wasm-lint size app.wasm --by crate           whose the bytes are
  wasm-lint size app.wasm --by generic -f json | jq '.[0].generic[0]'`

const diffHelp = `
Functions are paired by name, then by body, then by their neighbours. All deltas add up to that of the files.

Examples:
  wasm-lint diff main/app.wasm app.wasm        what the branch does to the size
  wasm-lint diff main/app.wasm app.wasm -f markdown >> "$GITHUB_STEP_SUMMARY"`

const whyHelp = `
Examples:
  wasm-lint why app.wasm 'core::fmt::*pad'     a function by name, * for any run of characters
  wasm-lint why app.wasm 1234                  a function by index
  wasm-lint why app.wasm 'data[0x100400]'      static data at an address`

const checkHelp = `
A folder is searched for .wasm, .wat and .mir, without node_modules, target and hidden folders; name them to look inside.
Components, compressed modules and (when named) scripts are opened: app.wasm#core0, lexer.js#wasm1 are modules in them.
Files are recognised by their content. Files that cannot be read are reported (exit 2), all others are still linted.

Examples:
  wasm-lint check pkg --fail-on error          warnings are told but do not fail
  wasm-lint check pkg --only size,safety       two categories of rules
  wasm-lint check pkg --rule generic-bloat:off --rule name-section-shipped:error
  wasm-lint check app.wasm --names app.debug.wasm
                                               with the names and lines of the module before it was stripped
  wasm-lint check - < app.wasm                 from standard input
  wasm-lint check app.wasm -f json | jq '.findings[].rule'

The MIR of your crates comes with wasm-lint cargo; by hand, with stable Rust:
  RUSTFLAGS="--emit=mir -Copt-level=1 -Cdebug-assertions=off -Csymbol-mangling-version=v0" \\
    cargo check --target wasm32-unknown-unknown`

const cargoHelp = `
Cargo's outputs go to target/wasm-lint, so that your own builds stay fresh. MIR is compiled without optimisation that hides
what you wrote, the module with the flags you ship. With a nightly (or RUSTC_BOOTSTRAP=1) findings have their exact lines.

Examples:
  wasm-lint cargo --release                    the crate of this folder, as you ship it
  wasm-lint cargo -p app --features audio      one package
  wasm-lint cargo +nightly -f sarif=wasm-lint.sarif
  wasm-lint cargo -- --bin server -j 2         what stands behind -- goes to cargo`

// `wasm-lint … | head` closes our output early: that is no failure, and nothing more can be said there.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit()
    throw error
  })

// Ctrl-C needs no handler: the signal ends us at once, even in the middle of an analysis, and shells report 130.
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
})
