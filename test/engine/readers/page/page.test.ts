import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Flavour, flavours } from '../../../../build/sample/page/flavours.ts'
import { type PageOptions, pageOf } from '../../../../build/sample/page/pageOf.ts'
import type { Shown } from '../../../../build/sample/shown.ts'
import { page } from '../../../../main/engine/readers/page/page.ts'
import { CAPTURED, cast } from './cast.ts'
import { misread } from './comparing.ts'
import { LATER, readPage } from './reading.ts'

const layouts = ['g1', 'g2', 'g3', 'g4'] as const
const bare = { layout: 'g4', direction: 'received', language: 'en', capturedAt: CAPTURED } as const

const every: PageOptions[] = layouts.flatMap((layout) =>
  (['received', 'sent'] as const).flatMap((direction) =>
    (['en', 'de'] as const).flatMap((language) =>
      flavours.map((flavour) => ({ layout, direction, language, flavour, capturedAt: CAPTURED })),
    ),
  ),
)

/** Where neither buttons nor ages nor marks tell a shared company from the first line of a note. */
function isAmbiguous(card: Shown, { language, direction, flavour, layout }: PageOptions): boolean {
  if (language !== 'de' || direction !== 'received' || card.note === null) return false
  const isBare =
    flavour === 'firefox-clipboard-text' || (flavour === 'firefox-clipboard-html' && layout === 'g1')
  return isBare && (card.shared !== null || card.note.includes('\nAccept'))
}

/** What was not read as it was drawn, one line for each card. */
async function wrongOf(cards: readonly Shown[], options: PageOptions): Promise<string[]> {
  const { invitations, issues, captures } = await readPage(pageOf(cards, options), { capturedAt: CAPTURED })
  const left = [...invitations]
  const wrong = cards.flatMap((card) => {
    const at = left.findIndex(({ who }) =>
      who.slug === null ? who.name === `${card.first} ${card.last}` : who.slug === card.slug,
    )
    const [fact] = at < 0 ? [] : left.splice(at, 1)
    const found = misread(card, fact, options)
    return found.length === 0 ? [] : [`${card.first} ${card.last}: ${found.join('; ')}`]
  })
  expect(captures).toHaveLength(1)
  return [...wrong, ...left.map(({ who }) => `made up: ${who.name}`), ...issues.map(({ reason }) => reason)]
}

describe('a page of 60 invitations', () => {
  it.each(every)('of $layout, $direction, in $language, as $flavour, is read whole', async (options) => {
    const cards = cast(60, 7).filter((card) => !isAmbiguous(card, options))
    expect(await wrongOf(cards, options)).toEqual([])
  })

  it('has each of its capture’s counts', async () => {
    for (const flavour of flavours) {
      const { captures, rows } = await readPage(pageOf(cast(30, 2), { ...bare, flavour, others: 3 }), {
        capturedAt: CAPTURED,
      })
      expect(captures[0]).toMatchObject({ direction: 'incoming', read: 30, others: 3, shown: 33 })
      expect(rows).toBe(30)
    }
  })
})

const odd = fc.constantFrom(
  ...[
    'Accept',
    'Ignore',
    'Withdraw',
    'Connect',
    '2 weeks ago',
    'Yesterday',
    '--',
    'Founder & CEO',
    'A, B and C',
  ],
  ...[
    'O’Brien',
    "it's",
    '山田 太郎',
    '🚀',
    'مرحبا',
    'Zoë',
    'x</p>',
    '<b>bold</b>',
    'Reply to all',
    '3d',
    'Message',
  ],
)
const words = fc
  .array(fc.oneof(odd, fc.stringMatching(/^[A-Za-zÀ-ž]{2,12}$/)), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '))
const name = fc.stringMatching(/^[A-ZÀ-Ž][a-zß-ž]{1,9}(?:[-’][A-Z][a-z]{1,6})?$/)

const cards: fc.Arbitrary<Shown[]> = fc
  .array(
    fc.record({
      first: name,
      last: fc.oneof(name, fc.constantFrom('山田', 'Ünal, PhD', 'van der Sample', 'Accept', '🚀', "O'")),
      headline: fc.option(words.filter((text) => !/^-+$/.test(text))),
      note: fc.option(
        fc.array(words, { minLength: 1, maxLength: 4 }).map((lines) => `Hi! ${lines.join('\n')}.`),
      ),
      age: fc.integer({ min: 60_000, max: 900 * 24 * 3_600_000 }),
      mutual: fc.option(fc.record({ count: fc.integer({ min: 1, max: 1500 }), name })),
      follows: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drawn) =>
    drawn.map(({ age, ...card }, index) => ({
      ...card,
      number: String(7_400_000_000 + index),
      slug: `person-${index}`,
      place: null,
      shared: null,
      sentAt: CAPTURED - age,
    })),
  )
  .filter((drawn) => new Set(drawn.map(({ first, last }) => `${first} ${last}`)).size === drawn.length)

/** Text alone cannot tell everything; the other flavours can. */
const marked = flavours.filter((flavour) => !flavour.includes('text'))

describe('whatever people call themselves and write', () => {
  it('is read from every layout with marks', async () => {
    await fc.assert(
      fc.asyncProperty(
        cards,
        fc.constantFrom(...layouts.slice(1)),
        fc.constantFrom<Flavour>(...marked),
        fc.constantFrom('received', 'sent'),
        async (drawn, layout, flavour, direction) => {
          expect(await wrongOf(drawn, { ...bare, layout, flavour, direction })).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  it('gives every name, and never one too many, from a text', async () => {
    await fc.assert(
      fc.asyncProperty(
        cards,
        fc.constantFrom<Flavour>('chromium-clipboard-text', 'firefox-clipboard-text', 'firefox-text-file'),
        async (drawn, flavour) => {
          const { invitations } = await readPage(pageOf(drawn, { ...bare, flavour }), {
            capturedAt: CAPTURED,
          })
          expect(invitations.map(({ who }) => who.name)).toEqual(
            drawn.map(({ first, last }) => `${first} ${last}`),
          )
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('the time of a capture', () => {
  const cardsOf = cast(3, 1)
  const saved = (flavour: Flavour) => pageOf(cardsOf, { ...bare, flavour })

  it('is the web archive’s own', async () => {
    const { captures, invitations, notes } = await readPage(saved('chromium-mhtml'), { modifiedAt: LATER })
    expect(captures[0]).toMatchObject({ at: '2026-10-20T09:30:12Z', isCertain: true })
    expect(invitations[0]?.seenAt).toBe('2026-10-20T09:30:12Z')
    expect(notes.join()).not.toContain('when it was saved')
  })

  it('is what the owner said, rather than the file’s date', async () => {
    const asked = { capturedAt: CAPTURED, modifiedAt: LATER }
    const { captures } = await readPage(saved('chromium-complete'), asked)
    expect(captures[0]).toMatchObject({ at: '2026-10-20T09:30:12Z', isCertain: true })
  })

  it('is the file’s date, with a note', async () => {
    const { captures, notes } = await readPage(saved('firefox-complete'), { modifiedAt: CAPTURED })
    expect(captures[0]).toMatchObject({ at: '2026-10-20T09:30:12Z', isCertain: false })
    expect(notes).toContain(
      "The page does not say when it was saved; the file's own date, 20 October 2026, 09:30 UTC, was taken.",
    )
  })

  it('is now for a paste', async () => {
    const { captures, notes } = await readPage(saved('chromium-clipboard-text'))
    expect(captures[0]).toMatchObject({ at: '2026-11-30T00:00:00Z', isCertain: false })
    expect(notes.at(-1)).toContain('now, 30 November 2026, 00:00 UTC')
  })
})

describe('the notes of a page', () => {
  const notesOf = async (count: number, options: Partial<PageOptions> = {}) => {
    const made = pageOf(cast(count, 4), { ...bare, flavour: 'chromium-complete', ...options })
    return (await readPage(made, { capturedAt: CAPTURED })).notes
  }

  it('say when the list was not loaded whole', async () => {
    expect(await notesOf(10, { shown: 60, others: 0 })).toContain(
      '10 of 60 invitations: scroll to the end of the list, then save again.',
    )
    expect((await notesOf(59, { shown: 60, others: 0 })).join()).not.toContain('scroll')
    expect((await notesOf(10, { shown: null })).join()).not.toContain('scroll')
  })

  it('say when only the first rows were saved', async () => {
    expect((await notesOf(10, { flavour: 'chromium-html-only' })).join()).toContain(
      'Only the first rows are in it',
    )
    expect((await notesOf(10, { flavour: 'firefox-complete' })).join()).not.toContain('Only the first rows')
  })

  it('say when there are no links', async () => {
    expect(await notesOf(10, { flavour: 'firefox-clipboard-text' })).toContain(
      'This text has no profile links: people are matched by their exact name.',
    )
    expect((await notesOf(10, { flavour: 'firefox-text-file' })).join()).not.toContain('no profile links')
  })
})

describe('what is on the page besides', () => {
  it('is never read', async () => {
    for (const options of every) {
      const { invitations } = await readPage(pageOf(cast(3, 9), options), { capturedAt: CAPTURED })
      expect(JSON.stringify(invitations)).not.toMatch(
        /someone-else|Someone Else|chat-partner|Chat Partner|owner-of-this-page|island-person|newsletter-fan|New Friend|Shadow|trk=/,
      )
    }
  })
})

describe('a list', () => {
  const made = (flavour: Flavour, language: 'en' | 'de', direction: 'received' | 'sent') =>
    pageOf(cast(30, 5), { ...bare, flavour, language, direction })

  it('is read by its buttons, or item by item, where LinkedIn’s numbers are gone', async () => {
    for (const flavour of [
      'firefox-complete',
      'firefox-clipboard-html',
      'chromium-clipboard-html',
    ] as const) {
      for (const direction of ['received', 'sent'] as const) {
        for (const language of ['en', 'de'] as const) {
          const { name: file, bytes } = made(flavour, language, direction)
          const hidden = bytes.toString().replace(/urn:li:invitation:\d+/g, 'hidden')
          const { invitations, issues } = await readPage({ name: file, bytes: Buffer.from(hidden) })
          expect(invitations.map(({ who }) => who.slug)).toEqual(cast(30, 5).map(({ slug }) => slug))
          expect(issues).toEqual([])
        }
      }
    }
  })

  it('that a page holds twice is read once', async () => {
    const { name: file, bytes } = made('firefox-complete', 'en', 'received')
    const twice = bytes.toString().replace(/<main[\s\S]*<\/main>/, (list) => list + list)
    const { invitations } = await readPage({ name: file, bytes: Buffer.from(twice) })
    expect(invitations).toHaveLength(30)
  })
})

describe('a file', () => {
  it.each(['(2) Manage invitations _ LinkedIn.html', 'a/b/page.MHTML', 'page.mht', 'page.htm', 'page.txt'])(
    'named %s may be a page',
    (file) => {
      expect(page.mayBe(file)).toBe(true)
    },
  )

  it.each([
    'Manage invitations _ LinkedIn_files/saved_resource.html',
    'Articles/Articles/first.html',
    '__MACOSX/page.html',
    'Invitations.csv',
    'mails.mbox',
  ])('named %s is none', (file) => {
    expect(page.mayBe(file)).toBe(false)
  })

  it('is told by its beginning', () => {
    for (const options of every) {
      const { name: file, bytes } = pageOf(cast(3, 9), options)
      expect(page.fits(bytes.subarray(0, 4096), file)).toBe(true)
    }
    expect(page.fits(Buffer.from('Dear diary,\nnothing happened.'), 'notes.txt')).toBe(false)
    expect(page.fits(Buffer.from('From: A <a@b.example>\r\nSubject: Hi\r\n\r\nHello'), 'mail.txt')).toBe(
      false,
    )
  })
})
