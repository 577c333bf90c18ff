import { withoutCredentials } from '../credentials.ts'
import { isEndless } from '../identity.ts'
import { readCard } from './bodyText.ts'
import { isButton } from './bodyWords.ts'
import { isAccept, isSuggestion, numberOf, slugOf } from './links.ts'
import type { MailItem } from './mailItem.ts'

/** One of the people of a digest. */
export type DigestPerson = {
  readonly name: string
  readonly slug: string
  readonly number: string
  readonly headline: string | null
  readonly place: string | null
  readonly mutual: number | null
  readonly mutualName: string | null
}

/**
 * The people of a mail about several: each one a block that ends with a link that accepts, and has one profile and one
 * number. Null when the mail is not made of such blocks, for then nobody can tell whose link is whose.
 */
export function digestPeople(items: readonly MailItem[]): readonly DigestPerson[] | null {
  const people: DigestPerson[] = []
  let block: MailItem[] = []
  for (const item of items) {
    if ('link' in item && isAccept(item.link)) {
      const number = numberOf(item.link)
      if (number === null) return null
      if (number === people.at(-1)?.number && !hasProfile(block)) continue
      const person = readBlock(block, number)
      if (person === null || people.some((other) => other.slug === person.slug || other.number === number)) {
        return null
      }
      people.push(person)
      block = []
    } else if (!('link' in item && slugOf(item.link) !== null && slugOf(item.link) === people.at(-1)?.slug)) {
      block.push(item)
    }
  }
  const isOver =
    people.length > 0 && block.every((item) => !('link' in item) || !isSomebodyElse(item, people))
  return isOver ? people : null
}

function hasProfile(block: readonly MailItem[]): boolean {
  return block.some((item) => 'link' in item && slugOf(item.link) !== null)
}

function isSomebodyElse(
  item: Extract<MailItem, { link: unknown }>,
  people: readonly DigestPerson[],
): boolean {
  const slug = slugOf(item.link)
  return slug !== null && !isSuggestion(item.link) && people.every((person) => person.slug !== slug)
}

function readBlock(block: readonly MailItem[], number: string): DigestPerson | null {
  const links = block.flatMap((item) => ('link' in item ? [item.link] : []))
  const slugs = new Set(links.map(slugOf).filter((slug) => slug !== null))
  const [slug] = slugs
  const named = links.find((link) => slugOf(link) !== null && link.text !== '' && !isButton(link.text))
  if (slugs.size !== 1 || slug === undefined || named === undefined) return null
  const name = withoutCredentials(withoutPicture(named.text))
  if (isEndless(name)) return null
  const at = block.findLastIndex((item) => 'line' in item && item.line === name)
  const { headline, place, mutual, mutualName } = readCard(at < 0 ? [] : block.slice(at + 1))
  return { name, slug, number, headline, place, mutual, mutualName }
}

/** The text of a link to somebody, which may be the description of their picture. */
export function withoutPicture(text: string): string {
  return text.replace(/['’]s (?:profile )?picture$/i, '')
}
