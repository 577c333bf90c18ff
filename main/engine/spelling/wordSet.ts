/** The words of the texts, in lower case; absent texts have none. */
export function wordSet(texts: readonly (string | null | undefined)[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text?.toLowerCase().match(/\p{L}+/gu) ?? []))
}
