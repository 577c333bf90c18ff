/**
 * Answers a question about a thing and remembers the last answer alone. All rules ask about one person before the next
 * one comes, so that is as good as a table of everyone, and costs nothing to keep.
 */
export function lastAnswer<Thing extends object, Answer>(
  answer: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  let lastThing: Thing | null = null
  let last: Answer
  return (thing) => {
    if (lastThing !== thing) {
      last = answer(thing)
      lastThing = thing
    }
    return last
  }
}
