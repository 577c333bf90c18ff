/** From where to where something stands among words; `to` exclusive. */
export type Place = { readonly from: number; readonly to: number }

/** How much of the longer one may differ, in words, for two sentences to be copies of each other. */
export const NEAR = 0.25

/** Where in the words the sentence stands, allowing for a few words changed, added or left out. */
export function closest(words: readonly number[], sentence: readonly number[]): Place | null {
  const slack = Math.floor(sentence.length * NEAR)
  let best: Nearest | null = null
  for (let from = 0; from + sentence.length - slack <= words.length; from += 1) {
    if (!sentence.includes(words[from] ?? 0)) continue
    const found = nearest(words, from, sentence, best ? best.distance - 1 : slack)
    if (found) best = found
  }
  return best
}

type Nearest = Place & { readonly distance: number }

/**
 * The shortest run of words from a place on that is nearest to the sentence; null when more than `most` words have to be
 * changed, added or left out. One table of distances serves the runs of every length.
 */
function nearest(
  words: readonly number[],
  from: number,
  sentence: readonly number[],
  most: number,
): Nearest | null {
  const row = sentence.map((_, at) => at + 1)
  let best: Nearest | null = null
  for (let at = from; at < words.length; at += 1) {
    let corner = at - from
    let left = corner + 1
    let least = left
    for (let column = 0; column < sentence.length; column += 1) {
      const above = row[column] ?? 0
      const change = words[at] === sentence[column] ? 0 : 1
      left = Math.min(above + 1, left + 1, corner + change)
      corner = above
      row[column] = left
      if (left < least) least = left
    }
    if (least > most) break
    if (left <= most && (!best || left < best.distance)) best = { from, to: at + 1, distance: left }
  }
  return best
}
