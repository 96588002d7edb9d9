// The tooltip: lines of text beside the pointer. Knows where there is room for it, and nothing of what it says.

import { make } from "./dom.ts"

export interface Tip {
  /// Shows lines, the first as a title; `undefined` hides it.
  tell(event: MouseEvent, lines: readonly string[] | undefined): void
  hide(): void
}

export function tip(): Tip {
  const element = make("div", { class: "tip", role: "tooltip", hidden: true })
  document.body.append(element)
  return {
    tell({ clientX, clientY }, lines) {
      element.hidden = lines === undefined
      if (!lines) return
      element.replaceChildren(...lines.map((line, i) => make(i === 0 ? "strong" : "div", {}, line)))
      const { offsetWidth, offsetHeight } = element
      const x = clientX + 14 + offsetWidth > innerWidth ? clientX - offsetWidth - 10 : clientX + 14
      const y = clientY + 16 + offsetHeight > innerHeight ? clientY - offsetHeight - 10 : clientY + 16
      element.style.transform = `translate(${Math.max(4, x)}px, ${Math.max(4, y)}px)`
    },
    hide() {
      element.hidden = true
    },
  }
}
