// Whether a path lies under a glob: what budgets, ignore entries and the command line mean by one. Paths have forward
// slashes; refuses to know a file system.

import picomatch from "picomatch"

/// `*` stays within a folder, `**` goes across; a leading `./` on either side means nothing.
export function pathMatches(glob: string, path: string): boolean {
  return picomatch.isMatch(path.replace(/^\.\//, ""), glob.replace(/^\.\//, ""))
}
