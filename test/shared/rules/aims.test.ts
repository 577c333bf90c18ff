import { describe, expect, it } from 'vitest'
import { type Aim, aimedTurns, aimsOf } from '../../../shared/rules/aims.ts'
import { connected } from '../../../shared/rules/exampleDossier.ts'
import { reasonOf } from '../../../shared/rules/note.ts'
import { offersAPost } from '../../../shared/rules/post.ts'
import { read } from '../../../shared/rules/text/reading.ts'

const inMessage = (text: string): readonly Aim[] => aimedTurns(connected([[1, text]])).map(({ aim }) => aim)
const inNote = (text: string): readonly Aim[] => [...aimsOf([read(text)]).keys()]

describe('whoever fills a post', () => {
  it.each([
    'I recruit for Tolby Search and have one post on my desk that matches your profile: Kiln Manager in Tolby. If it is not for you, do you know somebody?',
    'We are filling the post of Garden Director for a family firm in Tolby. If it is not for you, perhaps you know someone?',
    'Wir besetzen für unseren Kunden die Stelle eines Leiters der Gärtnerei. Kennen Sie jemanden?',
  ])('asks for no work and sells nothing: %s', (text) => {
    expect(inMessage(text)).toEqual([])
    expect(inNote(text)).toEqual([])
  })

  it.each([
    'I am looking for a job as a planner, please find my CV attached. If there is nothing at your firm, do you know someone who is hiring?',
    'Looking for job in any company, do you know someone?',
    'Please find my CV attached. Is there an opening for a kiln manager in your company?',
  ])('is somebody else than who looks for one: %s', (text) => {
    expect(inMessage(text)).toContain('seeksWork')
  })
})

describe('whoever sells staff', () => {
  it.each([
    'We are a staffing agency and place senior developers with firms like yours. Do you have open positions we could fill? Our rates start at 25 EUR an hour.',
    'Our recruitment agency offers you vetted candidates for your open positions, no placement, no fee. Shall we set up a call?',
  ])('offers the owner no post: %s', (text) => {
    expect(offersAPost([read(text)])).toBe(false)
  })
})

describe('a call asked of a stranger', () => {
  it.each([
    'Hi Olive, I see Tolby Kilns is growing. We offer a new website package. Do you have 15 minutes on Thursday for a quick call?',
    'Hi Olive, we offer our glazes to potteries. Are you free on Friday at 2 pm for a quick call?',
  ])('is a pitch beside an offer, also in a note: %s', (text) => {
    expect(inNote(text)).toContain('sells')
    expect(inMessage(text)).toContain('sells')
  })

  it('is a pitch of a team that helps many', () => {
    const text =
      'My team at Nilworks helps pottery teams glaze in under 40 hours. Are you free Tuesday at 2 pm?'
    expect(inMessage(text)).toEqual(['sells'])
  })

  it.each([
    'Hi {{first_name}}, most people in your position lose sleep over clay. When can I call you?',
    'Hi %FIRSTNAME%, most people at your level lose nights over audits. Can we talk for 20 minutes on Monday?',
    'Hi [Name], I would love a quick chat about your goals at {company}.',
  ])('is a pitch beside a blank left unfilled: %s', (text) => {
    expect(inMessage(text)).toEqual(['sells'])
  })

  it.each([
    'Nora, our choir is singing on Thursday. Are you free at 7?',
    'Your article on tides was lovely. Do you have 15 minutes this week for a call? I write my thesis on the same harbour.',
    'My uncle is in town with his team. Are you free on Tuesday for lunch?',
  ])('is none by itself: %s', (text) => {
    expect(inMessage(text)).toEqual([])
    expect(inNote(text)).toEqual([])
  })
})

describe('praise that fits anyone', () => {
  it.each([
    'Your profile is truly impressive. I love to connect with wonderful like-minded people like you!',
    'I am impressed by your profile and your inspiring journey.',
  ])('is no reason: %s', (text) => {
    expect(reasonOf(read(text))).toEqual([])
  })

  it('does not hide a reason beside it', () => {
    expect(
      reasonOf(
        read(
          'Your profile is impressive. Your article on salt glaze saved my kiln last winter, thank you for writing it down.',
        ),
      ),
    ).not.toEqual([])
  })
})
