/** A number of a block; 0 beyond its end. */
export function numberAt(block: Int32Array, index: number): number {
  return block[index] ?? 0
}
