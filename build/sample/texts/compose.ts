import type { Random } from '../random.ts'

/** Lists of phrases by name. A phrase may hold slots of its own. */
export type Words = Readonly<Record<string, readonly string[]>>

/** What a slot stands for this time. */
export type Values = Readonly<Record<string, string>>

type Part = string | { readonly slot: string } | { readonly options: readonly (readonly Part[])[] }

const compiled = new Map<string, readonly Part[]>()

/**
 * Fills a template: `{name}` becomes the value of that name or a phrase from the list of that name, and
 * `{this|that}` becomes one of the two. Both nest.
 * @throws if a slot has neither a value nor a list
 */
export function compose(template: string, words: Words, values: Values, random: Random): string {
  let parts = compiled.get(template)
  if (!parts) {
    parts = compile(template)
    compiled.set(template, parts)
  }
  return fill(parts, words, values, random)
}

function fill(parts: readonly Part[], words: Words, values: Values, random: Random): string {
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else if ('options' in part) text += fill(random.pick(part.options), words, values, random)
    else text += values[part.slot] ?? fromList(part.slot, words, values, random)
  }
  return text
}

function fromList(slot: string, words: Words, values: Values, random: Random): string {
  const list = words[slot]
  if (!list) throw new Error(`No words for {${slot}}.`)
  return compose(random.pick(list), words, values, random)
}

function compile(template: string): readonly Part[] {
  let position = 0
  const readUntil = (ends: string): Part[] => {
    const parts: Part[] = []
    let text = ''
    while (position < template.length && !ends.includes(template.charAt(position))) {
      const letter = template.charAt(position++)
      if (letter !== '{') text += letter
      else {
        if (text) parts.push(text)
        text = ''
        parts.push(readBraces())
      }
    }
    if (text) parts.push(text)
    return parts
  }
  const readBraces = (): Part => {
    const options: Part[][] = []
    do options.push(readUntil('|}'))
    while (template.charAt(position++) === '|')
    const only = options[0]?.[0]
    return options.length === 1 && typeof only === 'string' ? { slot: only } : { options }
  }
  return readUntil('')
}
