// Shared views over elements that are not Pod. Who is Pod is `analyzers/contract/pod`; where a view begins is found here.

import { contract, type Contract } from "../../analyzers/contract/contract.ts"
import { showSource, type TypeDeclaration } from "../../analyzers/contract/declaration.ts"
import { typeOfOperand, typeOfPlace, withoutPointers } from "../../analyzers/mir/typing.ts"
import { pod, type PodProfile, type PodVerdict } from "../../analyzers/contract/pod.ts"
import { mir } from "../../analyzers/mir/mir.ts"
import { type Body, mirPlace, type Operand, type PlaceExpression, type Point } from "../../analyzers/mir/program.ts"
import { lastName, sameByTail, showType, typeArguments, visitTypes } from "../../analyzers/mir/show.ts"
import { parsePath } from "../../analyzers/mir/type-parser.ts"
import type { Type } from "../../analyzers/mir/types.ts"
import { normalBlocks } from "../../analyzers/ownership/blocks.ts"
import { type Definition, definitionsOf } from "../../analyzers/ownership/definitions.ts"
import { identityOf, shortType } from "../../analyzers/ownership/identity.ts"
import { ownerType } from "../../analyzers/ownership/numbers.ts"
import type { MirPlace } from "../../analyzers/place.ts"
import { option, rule, type Draft } from "../rule.ts"

export default rule({
  id: "non-pod-shared-slice",
  title: "a shared slice has elements that are not plain old data",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["SHARED-2", "SHARED-4", "POD-1", "POD-3", "POD-4"],
  docs: `
A shared slice is a view of memory that other threads or the host write while it is read. Every pattern of bits that can appear
there must be a value of the element type: that is what Pod means. This view has elements that are not, so a read can produce a
\`bool\` that is neither true nor false, a reference to nowhere, or a half-written pointer, and everything built on it is undefined.

The bound \`T: Pod\` stops honest mistakes; what is found here went past it, by a hand-written \`impl\`, a transmute or a pointer cast.
Share a type of numbers instead (\`u8\` for \`bool\`, an index for a reference), mark it with \`#[wasm::pod]\`, and convert after reading.

\`\`\`rust
#[repr(C)] struct Voice { gain: f32, muted: bool }
unsafe impl wasm::Pod for Voice {}                 // not so: bool has 254 patterns that are no bool
let view = SharedSlice::new(&voices);              // bad
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn loudness(_1: &[Voice]) -> usize {
    debug voices => _1;
    let mut _0: usize;
    let _2: wasm::SharedSlice<'_, Voice>;
    let mut _3: &wasm::SharedSlice<'_, Voice>;

    bb0: {
        _2 = wasm::SharedSlice::<'_, Voice>::new(copy _1) -> [return: bb1, unwind continue];
    }

    bb1: {
        _3 = &_2;
        _0 = wasm::SharedSlice::<'_, Voice>::len(move _3) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}

fn voice(_1: f32, _2: bool) -> Voice {
    debug gain => _1;
    debug muted => _2;
    let mut _0: Voice;

    bb0: {
        _0 = Voice { gain: copy _1, muted: copy _2 };
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn loudness(_1: &[f32]) -> usize {
    debug gains => _1;
    let mut _0: usize;
    let _2: wasm::SharedSlice<'_, f32>;
    let mut _3: &wasm::SharedSlice<'_, f32>;

    bb0: {
        _2 = wasm::SharedSlice::<'_, f32>::new(copy _1) -> [return: bb1, unwind continue];
    }

    bb1: {
        _3 = &_2;
        _0 = wasm::SharedSlice::<'_, f32>::len(move _3) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`

## How it decides

Every body in which a value of a type with the role \`shared-slice\` comes into being (the result of a call that was given no such
view, an aggregate, a transmute) is asked for the element type; a function that only passes a view on is not blamed again. The
element is judged field by field, and the chain that leads to the reason is shown. Where a view is built from a pointer or
slice that was cast, the type before the cast is judged too.

Not Pod are \`bool\`, \`char\`, \`NonZero*\`, enums, unions, references, pointers, function pointers, handles, linear types, owners of memory,
cells and atomics, types with drop glue, and structs whose fields do not fill them. Pod are the numbers, arrays of Pod, and
what \`#[wasm::pod]\` or \`contract.pod\` declares.

- **proved**: a field that is to blame is in the dump.
- **likely**: the view is built over memory that was cast from a type that is not Pod, in a body with inlined calls.
- **unknown** (counted): the dump shows no fields of the type, or nothing promises its layout.
`,
  requires: { mir, contract, pod },
  options: {
    boolIsPod: option<boolean>(false, "Whether 'bool' and '()' count as plain old data, as some contracts have it."),
  },
  *check({ mir, contract, pod }, { boolIsPod }): Iterable<Draft> {
    const profile: PodProfile = boolIsPod ? "contract" : "strict"
    for (const dump of mir.dumps) {
      if (!contract.mentions("shared-slice", dump)) continue
      for (const body of dump.bodies) {
        if (body.kind !== "fn") continue
        const told = new Set<string>()
        for (const view of viewsIn(contract, body)) {
          const verdict = pod.judge(view.element, dump, profile)
          const key = `${view.at.source ? view.at.source.line : view.at.line} ${showType(view.element)}`
          if (verdict.is === "yes" || told.has(key)) continue
          told.add(key)
          yield draftOf(body, view, verdict)
        }
      }
    }
  },
})

interface View {
  readonly declaration: TypeDeclaration
  /// What the view's elements are, or were before a cast.
  readonly element: Type
  /// The element type the view has, when it is another.
  readonly cast?: Type
  readonly at: MirPlace
}

function draftOf(
  body: Body,
  { element, cast, declaration, at }: View,
  verdict: Exclude<PodVerdict, { is: "yes" }>,
): Draft {
  const name = shortType(showType(element))
  const reasons = verdict.because.map(shortType)
  const what = cast
    ? `a shared slice of '${shortType(showType(cast))}' is a view of memory that holds '${name}'`
    : `a shared slice has elements of type '${name}'`
  const proved = verdict.is === "no"
  return {
    at,
    message: `${what}, which ${proved ? "is not" : "is not known to be"} Pod (${reasons.join(", ")}): whoever reads it while others write may get what is no value of its type`,
    advice: `Share a type made of numbers only, mark it with #[wasm::pod], and convert after reading.`,
    certainty: !proved ? "unknown" : cast && body.code.inlined.length > 0 ? "likely" : "proved",
    subject: `${name} in ${identityOf(body)}`,
    because: [
      ...verdict.because.map((reason) => ({ at, message: shortType(reason) })),
      { at: declaration.place ?? at, message: showSource(declaration) },
    ],
  }
}

/// Where views come into being in a body outside the crate that defines them.
function* viewsIn(contract: Contract, body: Body): Iterable<View> {
  const { code, dump } = body
  const viewOf = (type: Type) => sharedSlice(contract, body, type)
  const given = new Set(
    body.params.flatMap((param, index) => {
      const view = viewOf(withoutPointers(code.locals[index + 1]?.type ?? param))
      return view ? [showType(view.element)] : []
    }),
  )
  const homes = new Set(contract.types.filter((type) => type.role === "shared-slice" && contract.isHome(type, dump)))
  const found = function* (
    to: PlaceExpression,
    sources: readonly Operand[],
    point: Point,
    block: number,
    index: number,
  ): Iterable<View> {
    const type = typeOfPlace(code, to)
    const view = type && viewOf(type)
    if (!view || homes.has(view.declaration)) return
    // Whoever made the view it comes from has been told.
    if (sources.some((source) => holdsView(contract, body, typeOfOperand(code, source)))) return
    const at = mirPlace(body, point, block, index)
    if (!given.has(showType(view.element))) yield { ...view, at }
    const before = sources.map((source) => beforeCast(body, source)).find((source) => source !== undefined)
    if (before && !sameByTail(before, view.element)) yield { ...view, element: before, cast: view.element, at }
  }
  const { inlined } = code
  for (const call of inlined) {
    // Inlined, a view is taken apart; the call that made it is still named, with its instantiation.
    const path = !call.within ? parsePath(call.callee) : undefined
    const owner = path && ownerType(path)
    const view = owner && viewOf(owner)
    const name = path && lastName(path)
    if (!view || !name || !constructors.has(name) || homes.has(view.declaration) || given.has(showType(view.element)))
      continue
    yield { ...view, at: { ...mirPlace(body), line: call.line, ...(call.at ? { source: call.at } : {}) } }
  }
  for (const block of normalBlocks(code)) {
    const { statements, terminator } = code.blocks[block]!
    for (const [index, statement] of statements.entries()) {
      if (statement.kind !== "assign") continue
      const { to, from } = statement
      if (from.kind === "cast" && from.cast === "Transmute") yield* found(to, [from.operand], statement, block, index)
      if (from.kind === "adt" && inlined.length > 0)
        for (const view of found(
          to,
          from.fields.map(({ operand }) => operand),
          statement,
          block,
          index,
        ))
          // What the view is of has been told above, unless the memory was cast.
          if (view.cast) yield view
    }
    if (terminator.kind === "call") yield* found(terminator.to, terminator.args, terminator, block, statements.length)
  }
}

/// Functions of a view's own crate that make one.
const constructors: ReadonlySet<string> = new Set(["new", "from_raw_parts", "from_slice", "from"])

function sharedSlice(
  contract: Contract,
  body: Body,
  type: Type,
): { declaration: TypeDeclaration; element: Type } | undefined {
  const declaration = contract.typeRole("shared-slice", type, body.dump)
  const element = type.kind === "path" ? typeArguments(type.path)[0] : undefined
  return declaration && element && !isGeneric(element) ? { declaration, element } : undefined
}

function holdsView(contract: Contract, body: Body, type: Type | undefined): boolean {
  let found = false
  if (type)
    visitTypes(type, (inner) => {
      found ||= contract.typeRole("shared-slice", inner, body.dump) !== undefined
    })
  return found
}

/// The element type that a pointer or slice had before it was cast to another.
function beforeCast(body: Body, source: Operand): Type | undefined {
  const { code } = body
  const definitions = definitionsOf(code, body.params.length)
  let operand: Operand | undefined = source
  let earliest: Type | undefined
  for (let round = 0; operand && operand.kind !== "const" && round < 16; round++) {
    const type = typeOfOperand(code, operand)
    const element = type && elementOf(type)
    if (element && !isBytes(element)) earliest = element
    const definition: Definition | undefined =
      operand.place.projection.length === 0 ? definitions.only(operand.place.local) : undefined
    operand = undefined
    if (definition?.is === "assign" && (definition.from.kind === "use" || definition.from.kind === "cast"))
      operand = definition.from.operand
    else if (definition?.is === "assign" && definition.from.kind === "ref") {
      const place: PlaceExpression = definition.from.place
      if (place.projection[0]?.kind === "deref" && place.projection.length === 1)
        operand = { kind: "copy", place: { local: place.local, projection: [] } }
    } else if (definition?.is === "call" && definition.call.callee.kind === "path") {
      const last = definition.call.callee.path.segments.at(-1)
      if (last?.kind === "name" && /^(as_ptr|as_mut_ptr|cast|cast_const|cast_mut)$/.test(last.name))
        operand = definition.call.args[0]
    }
  }
  return earliest
}

function elementOf(type: Type): Type | undefined {
  return type.kind === "ref" || type.kind === "pointer" ? innermost(type.to) : undefined
}

/// What memory is made of: out of slices and arrays, and out of the cells that make it writable.
function innermost(type: Type): Type {
  if (type.kind === "slice" || type.kind === "array") return innermost(type.of)
  const inner =
    type.kind === "path" &&
    /^(UnsafeCell|SyncUnsafeCell|Cell|MaybeUninit|ManuallyDrop)$/.test(lastName(type.path) ?? "")
      ? typeArguments(type.path)[0]
      : undefined
  return inner ? innermost(inner) : type
}

/// A generic function is no offence: each of its instantiations is judged where it is called.
function isGeneric(type: Type): boolean {
  let found = false
  visitTypes(type, (inner) => {
    if (inner.kind !== "path" || inner.path.segments.length !== 1) return
    if (/^([A-Z][A-Z0-9]?|Self)$/.test(lastName(inner.path) ?? "")) found = true
  })
  return found
}

/// Raw memory says nothing of what was laid out in it.
function isBytes(type: Type): boolean {
  return /^(u8|i8|str|\(\)|std::ffi::c_void|core::ffi::c_void|c_void)$/.test(showType(type))
}
