// Typed arrays that grow: what a walk over all bodies collects without making objects.

export interface Ints {
  array: Int32Array
  length: number
}

export function ints(capacity: number): Ints {
  return { array: new Int32Array(Math.max(capacity, 16)), length: 0 }
}

export function push(to: Ints, value: number): void {
  if (to.length === to.array.length) {
    const larger = new Int32Array(to.array.length * 2)
    larger.set(to.array)
    to.array = larger
  }
  to.array[to.length++] = value
}
