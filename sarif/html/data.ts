// What the HTML page is given, as it stands in it: plain data, arrays of numbers and sanitised names. The page groups, sorts
// and draws; whose a byte is was decided before. Later fields can stand beside these without moving them.

export interface PageData {
  readonly tool: string
  readonly modules: readonly ModuleSizes[]
  readonly findings: readonly PageFinding[]
}

export interface ModuleSizes {
  readonly file: string
  /// The length of the file: the bytes of all items, listed and summed, add up to it.
  readonly bytes: number
  readonly counts: { readonly functions: number; readonly imports: number; readonly exports: number }
  /// Items that keep less than this are not listed but summed.
  readonly least: number
  readonly items: ItemColumns
  /// What `items` refers to by number.
  readonly kinds: readonly string[]
  readonly sections: readonly string[]
  readonly crates: readonly string[]
  readonly generics: readonly string[]
  readonly contents: readonly string[]
  /// Items that nothing needs, in bytes.
  readonly unneeded: number
  /// Source lines, when the binary has DWARF.
  readonly files?: FileColumns
  /// How a view was told, where that is not plain.
  readonly notes: { readonly crates?: string; readonly generics?: string; readonly files?: string }
  readonly memory?: PageMemory
}

/// One entry per listed item, largest kept first; behind them one per sum of unlisted ones.
export interface ItemColumns {
  /// Empty for a sum.
  readonly name: readonly string[]
  readonly kind: readonly number[]
  readonly bytes: readonly number[]
  /// Its own bytes and those of everything that only it needs.
  readonly keeps: readonly number[]
  /// The nearest listed item that keeps it; -1 for the world outside, -2 for what nothing needs; a sum has -1.
  readonly keeper: readonly number[]
  readonly section: readonly number[]
  /// -1 for nobody's.
  readonly crate: readonly number[]
  /// -1 for what is no instance of a generic function with others.
  readonly generic: readonly number[]
  /// How many items it stands for: 0 for a listed one.
  readonly count: readonly number[]
  /// What most of a piece of static data is, of the module's `contents`; else -1.
  readonly content: readonly number[]
  /// Of its first byte, in the file.
  readonly offset: readonly number[]
  /// Of static data whose address is known; else -1.
  readonly address: readonly number[]
}

/// One entry per source function in a file; a sum has an empty function, and `count` of them.
export interface FileColumns {
  readonly paths: readonly string[]
  readonly path: readonly number[]
  readonly function: readonly string[]
  readonly bytes: readonly number[]
  readonly count: readonly number[]
}

/// Addresses of memory 0.
export interface PageMemory {
  readonly initial: number
  readonly maximum?: number
  readonly pageSize: number
  readonly shared: boolean
  readonly imported: boolean
  readonly stackTop?: number
  readonly heapBase?: number
  readonly unplaced: number
  /// Data and the zeroed bytes between it as one; `bytes` are those that segments initialise.
  readonly regions: readonly PageRegion[]
}

export interface PageRegion {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly bytes: number
  readonly segments: number
}

export interface PageFinding {
  readonly rule: string
  readonly severity: "error" | "warning" | "note"
  readonly likely: boolean
  readonly place: string
  readonly message: string
  readonly advice?: string
  readonly fingerprint: string
  /// In `modules`; -1 when the page has no sizes of its file.
  readonly module: number
  /// In the module's items; -1 when it is about none that is listed.
  readonly item: number
}
