// Rust paths that exist only as text (legacy symbols, names a tool has printed): finds their type arguments and their crate
// by brackets alone. Linear in the text; on text that is no path it gives the text back.

const deepest = 100

/// The path without type arguments: `a::B<T>::c` is `a::B::c`, `<B<T> as D<E>>::f` is `<B as D>::f`.
export function baseOfText(path: string): string {
  return base(path, 0) ?? path
}

function base(path: string, depth: number): string | undefined {
  if (depth > deepest) return undefined
  let out = ""
  let from = 0
  for (;;) {
    const open = path.indexOf("<", from)
    if (open < 0) return out + path.slice(from)
    const close = closing(path, open)
    if (close === undefined) return undefined
    out += path.slice(from, open)
    from = close + 1
    const inside = path.slice(open + 1, close)
    // `<impl T>` after `::` and `<T as D>` at the start are parts of the path; other brackets hold arguments.
    if (inside.startsWith("impl ") && out.endsWith("::")) {
      const stripped = implHead(inside.slice(5), depth)
      if (stripped === undefined) return undefined
      out += `<impl ${stripped}>`
    } else if (out === "") {
      const stripped = qualified(inside, depth)
      if (stripped === undefined) return undefined
      out = stripped
    } else if (out.endsWith("::")) out = out.slice(0, -2)
  }
}

function qualified(inside: string, depth: number): string | undefined {
  const as = topLevel(inside, " as ")
  if (as < 0) {
    const self = head(inside, depth)
    return self === undefined || (/^[\w{]/.test(self) && !self.startsWith("dyn ") && !self.startsWith("fn("))
      ? self
      : `<${self}>`
  }
  const self = head(inside.slice(0, as), depth)
  const trait = base(inside.slice(as + 4), depth + 1)
  return self === undefined || trait === undefined ? undefined : `<${self} as ${trait}>`
}

function implHead(inside: string, depth: number): string | undefined {
  const at = topLevel(inside, " for ")
  if (at < 0) return head(inside, depth)
  const trait = base(inside.slice(0, at), depth + 1)
  const self = head(inside.slice(at + 5), depth)
  return self === undefined || trait === undefined ? undefined : `${trait} for ${self}`
}

/// A type without what it is made of.
function head(type: string, depth: number): string | undefined {
  const pointer = /^(&(?:'\w+ )?(?:mut )?|\*(?:const|mut) )/.exec(type)?.[0]
  if (pointer !== undefined) return `${pointer.replace(/'\w+ /, "")}_`
  if (type.startsWith("[")) return topLevel(type.slice(1, -1), "; ") < 0 ? "[_]" : "[_; _]"
  if (type.startsWith("(") && type !== "()") return "(_)"
  if (/^(unsafe |extern |for<|fn\()/.test(type)) return "fn(_)"
  if (type.startsWith("dyn ")) return type
  return base(type, depth + 1)
}

/// Index of the bracket that closes the `<` at `open`.
function closing(text: string, open: number): number | undefined {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    const char = text[i]
    if (char === "<") depth++
    else if (char === ">" && text[i - 1] !== "-" && text[i - 1] !== "=" && --depth === 0) return i
  }
  return undefined
}

/// Index of the first `what` outside all brackets, or -1.
export function topLevel(text: string, what: string): number {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ""
    if (depth === 0 && text.startsWith(what, i)) return i
    if ("<([{".includes(char)) depth++
    else if (")]}".includes(char) || (char === ">" && text[i - 1] !== "-" && text[i - 1] !== "=")) depth--
  }
  return -1
}

/// The path without crate disambiguators (`wasm[8f2c41aa0917d6be]::f`).
export function stripDisambiguators(path: string): string {
  return path.replace(/(\w)\[[0-9a-f]{4,16}\](?=::|[>,;) ]|$)/g, "$1")
}

/// The crate a path starts in. `<T as c::D>::f` with a bare parameter `T` is of the trait's crate.
export function crateOfText(path: string): string | undefined {
  const skipped = /^[<&*([ ]*(?:'\w+ |mut |const |dyn |unsafe |extern "[^"]*" )*/.exec(path)?.[0].length ?? 0
  const first = /^([A-Za-z_]\w*)::/.exec(path.slice(skipped))?.[1]
  if (first !== undefined) return first
  const as = path.startsWith("<") ? topLevel(path.slice(1), " as ") : -1
  return as < 0 ? undefined : /^([A-Za-z_]\w*)::/.exec(path.slice(as + 5))?.[1]
}
