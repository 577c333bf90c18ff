import { describe, expect, it } from 'vitest'
import { talksWithOwner, turns } from '../../../shared/rules/conversation.ts'
import { connected, exampleNow, said, sentInvitation } from '../../../shared/rules/exampleDossier.ts'
import { judge } from '../../../shared/rules/judge.ts'
import { read } from '../../../shared/rules/text/reading.ts'

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
    'Our agency builds websites for bakeries. Let us connect for a short call on Monday?',
  ])('is no note where it plainly sells and asks for a call: %s', (text) => {
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

describe('whoever shows the owner what others write', () => {
  const onQuote = (...texts: readonly string[]) =>
    judge(connected(texts.map((text, at) => [2 + 4 * at, text] as const)), 'connection', exampleNow)

  it.each([
    "Have you also got this? 'Hi, we help companies like yours to get more leads. Book a demo.' I can't stand it anymore.",
    'Kannst du das glauben? „Wir helfen Firmen, in 30 Tagen 5 neue Kunden zu gewinnen. Buchen Sie eine Demo.“ Schon wieder einer.',
  ])('is never flagged for certain: %s', (text) => {
    expect(
      onQuote(text, "Today again: 'Just bumping this up.' Do they believe anybody answers?").level,
    ).not.toBe('certain')
  })

  it('is kept where it is a fraud that they warn of', () => {
    const warning =
      'Forwarding what a scammer sends in your name: "Dear friend, invest 500 USD in bitcoin with me and double it." You may want to report it.'
    expect(onQuote(warning).action).toBe('keep')
  })

  it('is not taken for one who quotes a title', () => {
    const webinar =
      'Join our free webinar "Seven mistakes that kill a small pottery" on Monday, seats are limited: https://webinar.example'
    expect(read(webinar).traits.quotes).toBe(false)
  })
})

describe('whoever the owner wrote to first', () => {
  it('need not say why they answer', () => {
    const messages = [
      said('you', 0, 'Hello, I am looking for a supplier of LED lights for our hall.'),
      said('them', 1, 'We offer LED lights from 12 EUR each. Book a call with our sales team this week.'),
    ]
    const { hits } = judge(connected([], { messages }), 'connection', exampleNow)
    expect(hits.map(({ rule }) => rule)).not.toContain('never-introduced')
  })
})

describe('a notice to members or parents', () => {
  it.each([
    [
      'Dear parents of 4b, the class trip costs 120 euros, please register here by Friday: https://school.example',
      "Reminder to those who haven't registered yet.",
    ],
    [
      'Dear rowers, please register for the regatta by Friday, the fee is 35 euros: https://regatta.example',
      "A reminder for everyone who hasn't registered.",
    ],
    [
      'Liebe Eltern der 4b, der Ausflug kostet 120 Euro, bitte hier anmelden: https://schule.example',
      'Erinnerung an alle, die noch nicht angemeldet haben.',
    ],
  ])('is never certain to be spam, with a fee, a link and a reminder: %s', (first, later) => {
    expect(
      judge(
        connected([
          [3, first],
          [9, later],
        ]),
        'connection',
        exampleNow,
      ).level,
    ).not.toBe('certain')
  })
})
