import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../../shared/rules/text/fold.ts'

const folder = new URL('../../../../shared/rules/words/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))

/** Every text that a word file holds, with what it is listed under. */
function textsOf(value: unknown, under: string): readonly (readonly [under: string, text: string])[] {
  if (typeof value === 'string') return [[under, value]]
  if (value instanceof Set) return []
  if (Array.isArray(value)) return value.flatMap((one, at) => textsOf(one, `${under}[${at}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, `${under}.${name}`))
}

/** The lists of texts that a word file holds. */
function listsOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || value instanceof Set) return []
  const below = Object.values(value).flatMap(listsOf)
  const own = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  return own.length > 0 ? [own, ...below] : below
}

/** A phrase's places with their alternatives; a list of words over several lines is one place. */
function placesOf(text: string): readonly (readonly string[])[] {
  if (text.includes('\n')) return [text.trim().split(/\s+/u)]
  return text.split(' ').map((place) => place.split('|'))
}

function doubled(words: readonly string[]): readonly string[] {
  const folded = words.map(fold)
  return folded.filter((word, at) => folded.indexOf(word) !== at)
}

describe.each(files)('%s', (file) => {
  it('says nothing twice: no alternative in one place, and no phrase in one list', async () => {
    const words: unknown = await import(new URL(file, folder).href)
    const places = textsOf(words, file).flatMap(([under, text]) =>
      placesOf(text).map((place) => [`${under}: ${text.slice(0, 60)}`, doubled(place)] as const),
    )
    expect(places.filter(([, twice]) => twice.length > 0)).toEqual([])
    expect(
      listsOf(words)
        .map(doubled)
        .filter((twice) => twice.length > 0),
    ).toEqual([])
  })
})
