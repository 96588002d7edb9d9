// Which shapes of MIR a native type may take part in, as data: the contract lists them, and what is not listed is illegal.
// docs/SAFETY.md has the reasons. Knows nothing of bodies.

/// What is done with a value of a native type, or with the memory it lies in.
export type Form =
  /// Moved, copied, stored, passed and returned as a whole; borrowed; dropped.
  | "whole"
  /// Put into a wrapper of the standard library, or taken out of it, also behind a pointer.
  | "wrapped"
  /// Its fields read, written or borrowed one by one; its variant asked for.
  | "field"
  /// Made of its fields.
  | "built"
  /// Its bytes taken for another type's, or the other way round.
  | "transmuted"
  /// A pointer to it taken for a pointer to something else, or the other way round.
  | "pointer-cast"
  /// Looked at through a union.
  | "union"
  /// Made of zeros.
  | "zeroed"

export interface LegalForm {
  readonly form: Form
  /// `home`: only in the crate that defines the type.
  readonly where: "anywhere" | "home"
}

/// What the contract lists.
export const legalForms: readonly LegalForm[] = [
  { form: "whole", where: "anywhere" },
  { form: "wrapped", where: "anywhere" },
  { form: "field", where: "home" },
  { form: "built", where: "home" },
]

export function isLegal(form: Form, atHome: boolean): boolean {
  return legalForms.some((legal) => legal.form === form && (legal.where === "anywhere" || atHome))
}
