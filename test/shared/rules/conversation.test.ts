import { describe, expect, it } from 'vitest'
import { talksWithOwner, turns } from '../../../shared/rules/conversation.ts'
import { connected, exampleNow, said, sentInvitation } from '../../../shared/rules/exampleDossier.ts'
import { judge } from '../../../shared/rules/judge.ts'

const PITCH = 'We help small companies cut their energy costs by 30%. Would you like a free demo this week?'

describe('the first message of the first day', () => {
  it.each([
    'Great to connect!',
    'Hi Olive, good to connect with you.',
    'Glad to connect.',
    'Happy to connect.',
    'Pleasure to connect, Olive.',
    "It's great to connect.",
    "Let's stay connected.",
    'Nice connecting with you!',
    "It's an honour to connect.",
  ])('is a message where it is glad of what has happened: %s', (opener) => {
    expect(turns(connected([[0, `${opener} ${PITCH}`]]))).toHaveLength(1)
    expect(judge(connected([[0, `${opener} ${PITCH}`]]), 'connection', exampleNow).action).toBe('remove')
  })

  it.each([
    'I would like to connect with you.',
    'It would be great to connect.',
    "I'd be happy to connect with you here.",
    'I would like to add you to my network.',
    'It would be absolutely great to connect.',
    'It would be my pleasure to connect with you.',
    "It's always great to connect with fellow potters, I would like to connect with you.",
  ])('is the note of the invitation, repeated, where it asks for that: %s', (note) => {
    expect(turns(connected([[0, note]]))).toEqual([])
  })

  it.each([
    'I would like to connect with you: https://calendar.example/nil',
    'Hi {{first_name}}, I would like to connect.',
  ])('is no note where it brings a link or a blank: %s', (text) => {
    expect(turns(connected([[0, text]]))).toHaveLength(1)
  })

  it.each([
    'We help bakeries cut their energy costs. Can we connect on a call this week?',
    'Hi Olive, I would like to connect with you: we offer websites from 490 €.',
  ])('is no note where it plainly sells, and asks for a call or names a price: %s', (text) => {
    expect(turns(connected([[0, text]]))).toHaveLength(1)
  })

  it('is no note of theirs where the owner sent the invitation', () => {
    const dossier = connected([[0, 'I would like to connect with you.']], { sent: [sentInvitation(null)] })
    expect(turns(dossier)).toHaveLength(1)
  })
})

describe('a conversation', () => {
  const withAnswer = (answer: string) =>
    connected([], {
      messages: [
        said('them', 1, 'When does the course begin?'),
        said('you', 2, answer),
        said('them', 3, 'And where is it held?'),
        said('you', 4, 'At the town hall in Tolby, as always.'),
      ],
    })

  it('counts short answers that say something', () => {
    expect(talksWithOwner(withAnswer('21 January, please.'), exampleNow)).toBe(true)
  })

  it.each(['Thanks a lot!', 'No, thank you.'])('does not count thanks and refusals: %s', (answer) => {
    expect(talksWithOwner(withAnswer(answer), exampleNow)).toBe(false)
  })
})

describe('a link and a price', () => {
  it('are no proof where it is in doubt what the text is after: customers bring them too', () => {
    const order =
      'Hi Olive, your parcel with the jersey is ready, 45 EUR. Collect it? https://club.example/shop'
    const { level, hits } = judge(
      connected([
        [0, order],
        [3, 'Still here :)'],
      ]),
      'connection',
      exampleNow,
    )
    expect(level).not.toBe('certain')
    expect(hits.map(({ rule }) => rule)).not.toContain('names-a-price')
  })
})

describe('what the owner asked for', () => {
  it.each([
    'Voici le devis que vous avez demandé par téléphone : 1 240 € pour la chaudière.',
    'Unser Kurs an der Volkshochschule startet im März, du wolltest Bescheid wissen. Er kostet 120 EUR.',
    'Here is the quote you asked for: 300 mugs at 2.10 EUR each, delivery in May.',
  ])('is no pitch, though it names a price: %s', (text) => {
    expect(judge(connected([[0, text]]), 'connection', exampleNow).action).toBe('keep')
  })
})
