// Which handle types a dump's crate defines: there, what is forbidden elsewhere is the implementation.

import type { Contract } from "../contract/contract.ts"
import type { TypeDeclaration } from "../contract/declaration.ts"
import type { Dump } from "../mir/program.ts"

/// Handle types that this dump's crate defines, when the declaration does not say whose they are.
export function homeTypes(contract: Contract, dump: Dump): ReadonlySet<TypeDeclaration> {
  const found = new Set<TypeDeclaration>()
  for (const type of contract.types) if (type.role === "handle" && contract.isHome(type, dump)) found.add(type)
  for (const body of dump.bodies) {
    const [self] = body.params
    if (!self || !body.path.segments.some(({ kind }) => kind === "impl-at")) continue
    const bare = self.kind === "ref" ? self.to : self
    const declaration = contract.typeRole("handle", bare, dump)
    if (
      declaration?.source === "config" &&
      body.code.debug.some(({ name, place }) => name === "self" && place?.local === 1)
    )
      found.add(declaration)
  }
  return found
}
