import type { PageOptions } from '../../../../build/sample/page/pageOf.ts'
import type { Shown } from '../../../../build/sample/shown.ts'
import type { InvitationFact } from '../../../../main/engine/readers/fact.ts'

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
const tidyNote = (text: string) =>
  text
    .split('\n')
    .map(tidy)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** What of a card was not read as it was drawn, by name; empty when all is right. */
export function misread(card: Shown, fact: InvitationFact | undefined, options: PageOptions): string[] {
  if (fact === undefined) return ['missing']
  const { layout, flavour, direction, language } = options
  const isText = /text/.test(flavour)
  const isReceived = direction === 'received'
  const hasSlug = !isText || flavour === 'firefox-text-file'
  const hasNumber = !isText && (layout === 'g3' || layout === 'g4')
  const mutual = isReceived ? card.mutual : null
  const expected = {
    direction: isReceived ? 'incoming' : 'outgoing',
    name: tidy(`${card.first} ${card.last}`),
    slug: hasSlug ? card.slug : null,
    number: hasNumber ? card.number : null,
    headline: card.headline === null ? null : tidy(card.headline),
    mutual: mutual?.count ?? null,
    mutualName: mutual === null || mutual.name === '' ? null : mutual.name,
    shared: isReceived ? card.shared : null,
    follows: isReceived && language === 'en' && card.follows,
    note: card.note === null ? null : tidyNote(card.note),
  }
  const actual = {
    ...fact,
    name: fact.who.name,
    slug: fact.who.slug,
  }
  const wrong = Object.entries(expected)
    .filter(([key, value]) => actual[key as keyof typeof expected] !== value)
    .map(
      ([key, value]) =>
        `${key}: ${JSON.stringify(actual[key as keyof typeof expected])} for ${JSON.stringify(value)}`,
    )
  return [...wrong, ...misreadAge(card, fact, isReceived && language === 'de')]
}

function misreadAge({ sentAt }: Shown, fact: InvitationFact, isUnsaid: boolean): string[] {
  const { sentAt: read } = fact
  if (read === null) return isUnsaid ? [] : ['age: missing']
  if (isUnsaid) return ['age: made up']
  const isIn = Date.parse(read.at) <= sentAt && sentAt <= Date.parse(read.until ?? read.at)
  return isIn && read.precision === 'age'
    ? []
    : [`age: ${read.at} to ${read.until} for ${new Date(sentAt).toISOString()}`]
}
