// All commands, loaded together when one is chosen: they share the rules, which are most of what there is to load.

export { cargo, type CargoOptions } from "./cargo.ts"
export { check, type CheckOptions } from "./check.ts"
export { demo } from "./demo.ts"
export { diff, type DiffOptions } from "./diff.ts"
export { dump, type DumpOptions } from "./dump.ts"
export { tellEffects, type EffectsOptions } from "./effects.ts"
export { explain } from "./explain.ts"
export { dominatorTree, garbage, why, type DominatorOptions } from "./needs.ts"
export { listRules } from "./rules.ts"
export { checkSarif } from "./sarif.ts"
export { top, weigh, type SizeOptions, type TopOptions } from "./size.ts"
