import { describe, expect, it } from 'vitest'
import { exampleNow, inviter, searchedFiles } from '../../../shared/rules/exampleDossier.ts'
import { judge } from '../../../shared/rules/judge.ts'

/** What is said of a stranger with this note, in whose case ties were looked for and none was found. */
const verdictOn = (note: string) =>
  judge(inviter(note, { searched: searchedFiles }), 'invitation', exampleNow)

const quotesOf = (note: string, rule: string): readonly (string | null)[] =>
  verdictOn(note)
    .hits.filter((hit) => hit.rule === rule)
    .flatMap(({ evidence }) => evidence.map(({ quote }) => quote))

describe('a stock sentence with more beside it', () => {
  const reason = 'We met at the Tolby trade fair on Tuesday.'

  it.each([
    `I'd like to add you to my professional network. ${reason}`,
    `Hi Olive, I'd like to add you to my professional network on LinkedIn. ${reason}`,
    `${reason} I'd like to add you to my professional network on LinkedIn.`,
  ])('is judged by the reason, and only that is quoted: %s', (note) => {
    expect(verdictOn(note).action).toBe('accept')
    expect(quotesOf(note, 'gives-a-reason')).toEqual([reason])
  })

  it('is judged by the offer', () => {
    const note = "I'd like to add you to my professional network on LinkedIn. We sell the best glaze in town."
    expect(verdictOn(note).action).toBe('ignore')
    expect(verdictOn(note).hits.map(({ rule }) => rule)).not.toContain('stock-note')
  })
})

describe('what stands on the shorter side of a stock sentence', () => {
  const stock = "I'd like to add you to my professional network on LinkedIn."

  it.each([
    `We offer SEO services, free audit, book a call. ${stock} I loved your article on salt glaze which solved my kiln trouble last week.`,
    `Visit https://shop.example/deal for 50% off. ${stock} Looking forward to being connected with you and all of your friends.`,
    `Hello dear Professor Katherine Elizabeth, ${stock} I sell SEO. Buy now!`,
  ])('is judged as well: %s', (note) => {
    expect(verdictOn(note).action).toBe('ignore')
    expect(quotesOf(note, 'pitches-in-note').join(' ')).toMatch(/SEO|50% off/u)
  })

  it('is part of no quote beside the longer one', () => {
    const note = `Hi Olive, ${stock} We met at the Tolby trade fair on Tuesday.`
    for (const { evidence } of verdictOn(note).hits)
      for (const { quote } of evidence) if (quote) expect(note).toContain(quote)
  })
})

describe('a sentence that only begins like the stock one', () => {
  it('is not cut in the middle', () => {
    const note = 'I would like to connect with you on behalf of our SEO agency; book a call this week.'
    expect(verdictOn(note).action).toBe('ignore')
    for (const quote of quotesOf(note, 'pitches-in-note')) expect(quote).not.toMatch(/^behalf/u)
  })
})

describe('a pitch that opens with a compliment', () => {
  it.each([
    'Loved your article on salt glaze! Would you give feedback on our new tool? 20 minutes?',
    'Hi Olive, your experience with ceramics caught my eye. We just launched a marketplace for makers, would you like early access?',
  ])('is never certain to be let in, and its offer is quoted: %s', (note) => {
    expect(verdictOn(note).level).not.toBe('certain')
    const offer = [...quotesOf(note, 'hints-at-a-pitch'), ...quotesOf(note, 'pitches-in-note')]
    expect(offer.join(' ')).toMatch(/our new tool|marketplace/u)
  })
})

describe('familiar words without a tie', () => {
  it.each(['Nora! Long time no see, coffee soon?', 'Hey, remember me?', 'Hello dear friend'])(
    'are never certain to be ignored, for old friends are not in every file: %s',
    (note) => {
      expect(verdictOn(note).level).not.toBe('certain')
    },
  )

  it('are no claim where they say from where', () => {
    const { action, hits } = verdictOn('Hey Olive, remember me? Bob from the rowing club')
    expect(action).toBe('accept')
    expect(hits.map(({ rule }) => rule)).not.toContain('claims-friendship')
  })
})

describe('whoever wants any job', () => {
  it.each(['I am in need of job. Any job.', 'Busco trabajo urgente, cualquier puesto me sirve'])(
    'has not said who they are: %s',
    (note) => {
      expect(verdictOn(note).hits.map(({ rule }) => rule)).not.toContain('introduces-themselves')
      expect(verdictOn(note).action).toBe('ignore')
    },
  )
})

describe('whoever looks for people', () => {
  it('is not said to look for work because those people do work', () => {
    const note = 'Hi Olive, I teach ceramics in Tolby and am looking for peers who work with salt glaze.'
    expect(verdictOn(note).hits.map(({ rule }) => rule)).not.toContain('asks-for-a-job-in-note')
  })
})

describe('a note that is only likely to be a pitch', () => {
  it.each([
    'Hi Olive, your webinar saved us 40% of our time. Thank you!',
    'Hi, may I translate your blog into Polish? Free, just for the community: https://blog.example',
    'Hi Olive, it is aunt Rosi, I am on this thing now. What is your WhatsApp number?',
    'We want to give your team our award for the best kiln, no fee. May I send details?',
  ])('is never certain to be ignored, however little is known of its sender: %s', (note) => {
    expect(verdictOn(note).level).not.toBe('certain')
  })

  it('is said to sell, not to give no reason', () => {
    const rules = verdictOn('Hola Olive, me encanta tu trabajo. Vendo seguros de vida.').hits.map(
      ({ rule }) => rule,
    )
    expect(rules).toContain('pitches-in-note')
    expect(rules).not.toContain('no-reason')
  })
})

describe('what somebody did without the reader', () => {
  it('is nothing they share', () => {
    const note = 'I finished the coding bootcamp in May after nine years as a nurse.'
    expect(verdictOn(note).hits.map(({ rule }) => rule)).not.toContain('names-a-tie')
  })
})

const becauseOf = (note: string): readonly string[] =>
  judge(inviter(note), 'invitation', exampleNow).hits.map(({ because }) => because)

describe('a fraud in a note', () => {
  it('is told as one', () => {
    const note =
      'I am a barrister. A client of mine died and left an inheritance fund in your name. Reply at once.'
    const because = becauseOf(note)
    expect(because).toContain('the note reads like a fraud or a courtship')
    expect(because).not.toContain('they sell, advertise or lure in the note')
  })

  it('is told as one beside words of trade', () => {
    const note =
      'I am barrister to a late client, next of kin to you. My services and offer are confidential, 4 million dollars.'
    expect(becauseOf(note)).toContain('the note reads like a fraud or a courtship')
  })

  it('is not what a seller is said to write', () => {
    const because = becauseOf('We sell lawn mowers at half price, order today and we deliver for free.')
    expect(because).toEqual(expect.arrayContaining(['they sell, advertise or lure in the note']))
    expect(because).not.toContain('the note reads like a fraud or a courtship')
  })
})

describe('an offer behind a good reason', () => {
  it.each([
    'I read your post about empty miles and wanted to ask how you plan routes. Our software might help you.',
    "I'm with Fleetly. I read your post about empty miles and wanted to ask how you plan routes today, our tool may help.",
  ])('is never certain to be let in, and is hinted at: %s', (note) => {
    const { level, hits } = verdictOn(note)
    expect(level).not.toBe('certain')
    expect(hits.map(({ rule }) => rule)).toContain('hints-at-a-pitch')
  })
})
