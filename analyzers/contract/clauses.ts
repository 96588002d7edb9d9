// The clauses of docs/SAFETY.md as data: what rules cite and `explain` prints. The document has the reasons; a test holds ids
// and titles of the two together.

export interface Clause {
  readonly id: string
  /// What must hold, in one clause.
  readonly text: string
}

export const clauses: readonly Clause[] = [
  { id: "EXTERNREF-1", text: "a handle's number comes from the host" },
  { id: "EXTERNREF-2", text: "a handle is released exactly once, by its owner" },
  { id: "EXTERNREF-3", text: "a handle keeps its type" },
  { id: "EXTERNREF-4", text: "the raw number does not outlive the handle" },
  { id: "EXTERNREF-5", text: "a handle stays on its thread" },
  { id: "EXTERNREF-6", text: "a handle costs what a number costs" },
  { id: "FUNCREF-1", text: "a function reference keeps its signature" },
  { id: "FUNCREF-2", text: "the index comes from a function" },
  { id: "FUNCREF-3", text: "a call through a reference may do what any candidate does" },
  { id: "POD-1", text: "every bit pattern is a value" },
  { id: "POD-2", text: "the layout is promised" },
  { id: "POD-3", text: "there is no padding" },
  { id: "POD-4", text: "there is no address, no owner, no interior mutability" },
  { id: "SHARED-1", text: "the memory is there" },
  { id: "SHARED-2", text: "the elements are Pod" },
  { id: "SHARED-3", text: "elements are read by value" },
  { id: "SHARED-4", text: "the view is of what lies there" },
  { id: "SHARED-5", text: "this thread does not write under its own view" },
  { id: "LINEAR-1", text: "a value begins once" },
  { id: "LINEAR-2", text: "a value is not duplicated" },
  { id: "LINEAR-3", text: "a value is not lost" },
  { id: "LINEAR-4", text: "a value is ended by its consumers" },
  { id: "LINEAR-5", text: "a leak is audible" },
  { id: "LINEAR-6", text: "a value is not used after its end" },
  { id: "EFFECT-1", text: "the declaration is complete" },
  { id: "EFFECT-2", text: "the result of a computation is used" },
  { id: "EFFECT-3", text: "aborting is not an effect of the others" },
  { id: "EFFECT-4", text: "dynamic calls are told apart" },
  { id: "EFFECT-5", text: "an import says what it does" },
  { id: "ATOMIC-1", text: "the check dominates the use" },
  { id: "ATOMIC-2", text: "atomics mean shared memory" },
  { id: "ATOMIC-3", text: "the main thread does not wait" },
  { id: "ATOMIC-4", text: "threads end before what they borrow" },
  { id: "ABI-1", text: "core signatures are the canonical ones" },
  { id: "ABI-2", text: "what the canonical ABI calls is there" },
  { id: "ABI-3", text: "both sides speak one C ABI" },
  { id: "ABI-4", text: "ownership crosses with the value" },
]

/// The six patterns of MIR that the contract is recognised by, each with the clauses that make it up. The table of
/// docs/SAFETY.md is written from this and from the clauses that rules cite.
export const patterns: readonly {
  readonly name: string
  readonly says: string
  readonly clauses: readonly string[]
}[] = [
  {
    name: "zero-cost construction",
    says: "a handle is made by moving one word",
    clauses: ["EXTERNREF-1", "EXTERNREF-6", "FUNCREF-2"],
  },
  {
    name: "stable identity",
    says: "one value, one owner, one end",
    clauses: ["EXTERNREF-2", "EXTERNREF-4", "LINEAR-1", "LINEAR-2", "LINEAR-3", "LINEAR-4", "LINEAR-5", "LINEAR-6"],
  },
  {
    name: "phantom typing",
    says: "the type parameter is all the type there is",
    clauses: ["EXTERNREF-3", "FUNCREF-1"],
  },
  {
    name: "alias safety",
    says: "no reference to memory that others write",
    clauses: ["EXTERNREF-5", "SHARED-1", "SHARED-3", "SHARED-4", "SHARED-5"],
  },
  {
    name: "Pod enforcement",
    says: "shared elements are nothing but bytes",
    clauses: ["POD-1", "POD-2", "POD-3", "POD-4", "SHARED-2"],
  },
  {
    name: "capability detection",
    says: "the check dominates the use",
    clauses: ["ATOMIC-1", "ATOMIC-2", "ATOMIC-3", "ATOMIC-4"],
  },
]

const byId = new Map(clauses.map((clause) => [clause.id, clause]))

export function clauseOf(id: string): Clause | undefined {
  return byId.get(id)
}
