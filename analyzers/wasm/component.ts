// The framing of a component (component model, Binary.md): its sections as a table, and the core modules in it, at any
// depth. It knows preambles and section headers; it refuses to know what a component says of its modules. It never
// throws: broken framing is a fault with its offset, and every module before it is kept.

import type { Fault } from "../analyzer.ts"
import type { Artifact } from "../build.ts"
import { DecodeFault, cursor, malformed, name, u32, u8 } from "./bytes.ts"
import type { ByteSpan } from "./bytes.ts"
import { inputFault } from "./fault.ts"
import { maximumComponentDepth, maximumModules } from "./limits.ts"

/// `offset` is that of the section's id byte in the file, `length` includes id and size; `contents` follows the size.
export interface ComponentSection extends ByteSpan {
  readonly id: number
  /// `core module`, `type`, …; `custom:<name>` for custom sections.
  readonly name: string
  readonly contents: ByteSpan
  /// How many components are around it besides the file's own.
  readonly depth: number
}

export interface Component {
  readonly artifact: Artifact
  /// All sections in file order; those of a nested component come right after the section that holds it.
  readonly sections: readonly ComponentSection[]
  /// The core modules in file order: `modules[n]` is `#coreN`. Spans are those of the modules, preamble included.
  readonly modules: readonly ByteSpan[]
  readonly faults: readonly Fault[]
}

const preambleLength = 8
const moduleId = 1
const componentId = 4
// prettier-ignore
const sectionNames = [
  "custom", "core module", "core instance", "core type", "component", "instance", "alias", "type", "canon", "start",
  "import", "export", "value",
] as const

/// Whether the bytes begin like a component, of whatever version.
export function isComponent(bytes: Uint8Array): boolean {
  return layerAt(bytes, 0, bytes.length) === 1
}

/// Reads a component's framing. Offsets are absolute in `artifact.bytes`.
export function readComponent(artifact: Artifact): Component {
  const found: Found = { bytes: artifact.bytes, sections: [], modules: [], components: 0 }
  const faults: Fault[] = []
  try {
    readInto(found, { offset: 0, length: artifact.bytes.length }, 0)
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error
    faults.push(inputFault(artifact, error, "component"))
  }
  return { artifact, sections: found.sections, modules: found.modules, faults }
}

/// The core modules as artifacts of their own: `app.wasm#core0`, … Their bytes are views of the component's, and places in
/// them count from the module's first byte.
export function liftModules({ artifact, modules }: Component): readonly Artifact[] {
  return modules.map(({ offset, length }, index) => ({
    path: `${artifact.path}#core${index}`,
    kind: "wasm",
    bytes: artifact.bytes.subarray(offset, offset + length),
    within: { path: artifact.path, offset, whole: artifact.bytes },
  }))
}

interface Found {
  readonly bytes: Uint8Array
  readonly sections: ComponentSection[]
  readonly modules: ByteSpan[]
  components: number
}

function readInto(found: Found, span: ByteSpan, depth: number): void {
  const { bytes } = found
  const end = span.offset + span.length
  const what = depth === 0 ? "the file" : "the component"
  const c = cursor(bytes, span.offset, end, what)
  checkPreamble(found, span, 1)
  c.at += preambleLength
  while (c.at < end) {
    const offset = c.at
    const id = u8(c, "a section id")
    const known = sectionNames[id] ?? malformed(offset, `unknown section id ${id} of a component`)
    const size = u32(c, `the size of the ${known} section`)
    const contents = { offset: c.at, length: Math.min(size, end - c.at) }
    const title = id === 0 ? `custom:${customTitle(found, contents)}` : known
    found.sections.push({
      id,
      name: title,
      offset,
      length: contents.offset + contents.length - offset,
      contents,
      depth,
    })
    if (size > contents.length)
      malformed(
        end,
        `expected ${size - contents.length} more bytes of the ${known} section, which says it has ${size}, but ${what} ends`,
      )
    c.at += size
    if (id === moduleId) {
      checkPreamble(found, contents, 0)
      if (found.modules.length === maximumModules) malformed(offset, `more than ${maximumModules} core modules`)
      found.modules.push(contents)
    } else if (id === componentId) {
      if (++found.components > maximumModules) malformed(offset, `more than ${maximumModules} components`)
      if (depth === maximumComponentDepth)
        malformed(offset, `components are nested more than ${maximumComponentDepth} deep`)
      readInto(found, contents, depth + 1)
    }
  }
}

function checkPreamble({ bytes }: Found, { offset, length }: ByteSpan, layer: 0 | 1): void {
  const found = layerAt(bytes, offset, offset + length)
  const wanted = layer === 1 ? "component" : "core module"
  if (found === undefined) malformed(offset, `expected a ${wanted}, which begins with 00 61 73 6d and its version`)
  const version = bytes[offset + 4]! | (bytes[offset + 5]! << 8)
  if (found !== layer || version !== (layer === 1 ? 13 : 1))
    malformed(offset + 4, `version ${version}, layer ${found} where a ${wanted} was expected`)
}

/// The layer of what begins at `offset`: 0 a core module, 1 a component; `undefined` when it is no WebAssembly.
function layerAt(bytes: Uint8Array, offset: number, end: number): number | undefined {
  if (end - offset < preambleLength) return undefined
  const magic = [0x00, 0x61, 0x73, 0x6d]
  if (!magic.every((byte, i) => bytes[offset + i] === byte)) return undefined
  return bytes[offset + 6]! | (bytes[offset + 7]! << 8)
}

function customTitle({ bytes }: Found, { offset, length }: ByteSpan): string {
  return name(cursor(bytes, offset, offset + length, "the custom section"), "the title of a custom section")
}
