/** A stretch of a text, marked or not. */
export type Stretch = { readonly text: string; readonly marked: boolean }

/**
 * Cuts a text where the quotes stand in it, letter by letter. Every occurrence is marked; quotes that overlap or
 * touch become one mark. The stretches joined are the text.
 */
export function markQuotes(text: string, quotes: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let done = 0
  for (const { from, to } of merged(found(text, quotes))) {
    if (from > done) stretches.push({ text: text.slice(done, from), marked: false })
    stretches.push({ text: text.slice(from, to), marked: true })
    done = to
  }
  if (done < text.length) stretches.push({ text: text.slice(done), marked: false })
  return stretches
}

type Range = { readonly from: number; readonly to: number }

function found(text: string, quotes: readonly string[]): readonly Range[] {
  const ranges: Range[] = []
  for (const quote of new Set(quotes)) {
    if (quote === '') continue
    for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + quote.length)) {
      ranges.push({ from, to: from + quote.length })
    }
  }
  return ranges.sort((a, b) => a.from - b.from)
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = []
  for (const range of ranges) {
    const last = result.at(-1)
    if (last !== undefined && range.from <= last.to) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    } else result.push(range)
  }
  return result
}
