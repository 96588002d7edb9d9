// Makes elements. Text only ever becomes text: there is no way here to hand markup to the browser.

export interface Attributes {
  readonly [name: string]: string | number | boolean | undefined
}

/// An element with attributes and children; `true` is an attribute without a value, `false` and `undefined` are none.
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : String(value))
  element.append(...children)
  return element
}

/// A patch of colour beside a name.
export function swatch(colour: string): HTMLElement {
  const patch = make("span", { class: "swatch", "aria-hidden": "true" })
  patch.style.background = colour
  return patch
}
