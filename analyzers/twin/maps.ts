// Texts that say which function of a binary is called what: Emscripten's symbol map (`--emit-symbol-map`, wasm-opt's
// `--symbolmap`) and the map wasm-ld writes (`-Map`). It knows their lines; what they are of is for others to find out.

/// Names by function index, and what was wrong with the text.
export interface SymbolMap {
  readonly names: ReadonlyMap<number, string>
  /// Lines that are no entries.
  readonly malformed: number
}

/// One function of a link map, in the order of the code section.
export interface Linked {
  /// Bytes of its entry in the code section, the length before its body included.
  readonly size: number
  readonly name: string
}

/// Names longer than this are of no compiler.
const longestName = 1 << 20

/// `12:name`, a line for each function; binaryen writes what is no identifier as `\\28`.
export function readSymbolMap(text: string): SymbolMap {
  const names = new Map<number, string>()
  let malformed = 0
  for (const line of linesOf(text)) {
    const colon = line.indexOf(":")
    const index = line.slice(0, Math.max(colon, 0))
    const name = line.slice(colon + 1)
    if (!/^\d{1,9}$/.test(index) || name === "" || name.length > longestName || names.has(Number(index))) malformed++
    else names.set(Number(index), unescaped(name))
  }
  return { names, malformed }
}

function unescaped(name: string): string {
  return name.replace(/(?:\\[0-9a-f]{2})+/gi, (run) => {
    const bytes = run.split("\\").slice(1)
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)))
  })
}

/// The functions of a link map; empty when it has no code section. Source: lld/wasm/MapFile.cpp.
export function readLinkMap(text: string): readonly Linked[] {
  const found: Linked[] = []
  let inCode = false
  for (const line of linesOf(text)) {
    if (line.length > longestName) continue
    const output = /^ +\S+ +[0-9a-f]+ +[0-9a-f]+ ([^ ].*)$/.exec(line)?.[1]
    if (output !== undefined) {
      inCode = output === "CODE"
      continue
    }
    // Nine spaces: a piece of input. Seventeen: the symbol, which lld has demangled.
    const [, size, name] = (inCode && /^ +- +[0-9a-f]+ +([0-9a-f]+) {9}(?! ).*:\((.*)\)$/.exec(line)) || []
    if (size !== undefined && name !== undefined) found.push({ size: Number.parseInt(size, 16), name })
  }
  return found
}

function* linesOf(text: string): Iterable<string> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf("\n", from)
    const line = text.slice(from, end < 0 ? text.length : end).replace(/\r$/, "")
    if (line !== "") yield line
    if (end < 0) return
    from = end + 1
  }
}
