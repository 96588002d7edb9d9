// What is used of @webassemblyjs/ast, which comes without types. Its own definitions are in its lib/definitions.js.

declare module "@webassemblyjs/ast" {
  export interface Position {
    /// Of the text, or -1: binaries have no lines.
    readonly line: number
    /// Of the text, or an offset in the binary.
    readonly column: number
  }
  /// A node: `type` says which, the other properties are those of its definition. `loc.end` is exclusive.
  export interface Node {
    readonly type: string
    readonly loc?: { readonly start: Position; readonly end: Position }
    readonly [property: string]: unknown
  }
  export interface Param {
    readonly id?: string
    readonly valtype: string
  }

  export function module(id: string | null, fields: readonly Node[], metadata?: Node): Node
  export function typeInstruction(id: Node | undefined, functype: Node): Node
  export function signature(params: readonly Param[], results: readonly string[]): Node
  export function moduleImport(module: string, name: string, descr: Node): Node
  export function funcImportDescr(id: Node, signature: Node): Node
  export function globalType(valtype: string, mutability: "const" | "var"): Node
  export function table(elementType: string, limits: Node, name?: Node): Node
  export function memory(limits: Node, id?: Node): Node
  export function limit(min: number, max?: number, shared?: boolean): Node
  export function global(globalType: Node, init: readonly Node[], name?: Node): Node
  export function elem(table: Node, offset: readonly Node[], funcs: readonly Node[]): Node
  export function start(index: Node): Node
  export function moduleExport(name: string, descr: Node): Node
  export function moduleExportDescr(exportType: string, id: Node): Node
  export function func(name: Node | null, signature: Node, body: readonly Node[], isExternal?: boolean): Node
  export function identifier(value: string): Node
  export function instruction(id: string, args: readonly Node[], namedArgs?: Readonly<Record<string, Node>>): Node
  export function objectInstruction(
    id: string,
    object: string,
    args: readonly Node[],
    namedArgs?: Readonly<Record<string, Node>>,
  ): Node
  export function blockInstruction(label: Node, instr: readonly Node[], result?: string): Node
  export function loopInstruction(label: Node, resulttype: string | undefined, instr: readonly Node[]): Node
  export function ifInstruction(
    testLabel: Node,
    test: readonly Node[],
    result: string | undefined,
    consequent: readonly Node[],
    alternate: readonly Node[],
  ): Node
  export function callInstruction(index: Node): Node
  export function callIndirectInstruction(signature: Node): Node
  export function valtypeLiteral(name: string): Node
  export function stringLiteral(value: string): Node
  export function numberLiteral(value: number, raw: string): Node
  export function longNumberLiteral(value: { readonly high: number; readonly low: number }, raw: string): Node
  export function floatLiteral(value: number, nan: boolean, inf: boolean, raw: string): Node
  export function indexLiteral(value: number): Node
  export function withLoc(node: Node, end: Position, start: Position): Node
  export function traverse(
    node: Node,
    visitors: Readonly<Record<string, (path: { readonly node: Node }) => void>>,
  ): void
}
