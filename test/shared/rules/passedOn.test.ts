import { describe, expect, it } from 'vitest'
import { connected, exampleNow } from '../../../shared/rules/exampleDossier.ts'
import { judge } from '../../../shared/rules/judge.ts'
import { asksAfterOthers, ownReadings } from '../../../shared/rules/passedOn.ts'
import { read } from '../../../shared/rules/text/reading.ts'

const partsOf = (text: string): readonly string[] => ownReadings(text).map((part) => part.text)
const asks = (text: string): boolean => asksAfterOthers([read(text)])

describe('the own words of a text', () => {
  it('are all of it where nobody is quoted', () => {
    const text = 'Hi Olive, the kiln is hot. Shall I put your bowls in?'
    expect(partsOf(text)).toEqual([text])
  })

  it('are what stands before and behind a message that is shown', () => {
    const text = 'A man sent me this: "Hi! We sell glaze at half price, order today." Funny, is it not?'
    expect(partsOf(text)).toEqual(['A man sent me this:', 'Funny, is it not?'])
  })

  it('hold no message of several', () => {
    const text =
      'First «Bonjour, nous vendons des fours. Appelez vite !» and then «Bonjour, encore nous. Répondez !» today.'
    expect(partsOf(text)).toEqual(['First', 'and then', 'today.'])
  })

  it('stand in the text letter by letter', () => {
    const text = 'He writes „Guten Tag, wir bieten Ihnen Öfen an. Jetzt kaufen!“ — and that daily.'
    for (const part of partsOf(text)) expect(text).toContain(part)
  })
})

describe('a question after what others write', () => {
  it.each([
    'Did you get one of these too?',
    'Has this man also written to you?',
    'Same message to you?',
    'Can we report him somewhere?',
    'Haben Sie das auch bekommen?',
    'Ging das an dich auch?',
    'Vous avez reçu la même chose ?',
    '¿Te ha llegado también a ti?',
    'Você também recebeu?',
    'È arrivata anche a voi?',
    'Heb je die ook gekregen?',
    'Neked is írt?',
  ])('is one: %s', (text) => {
    expect(asks(text)).toBe(true)
  })

  it.each([
    'Did you get my message?',
    'Did you also get my offer?',
    'Haben Sie meine Nachricht auch bekommen?',
    'Avez-vous reçu notre offre aussi ?',
    'Do you also invest?',
    'Would you like to get more orders too?',
    'Have you had the same trouble with your boiler?',
    'They got it too.',
  ])('is none: %s', (text) => {
    expect(asks(text)).toBe(false)
  })
})

describe('whoever shows the owner what a spammer wrote', () => {
  const pitch = 'We help small companies cut their energy costs by 30%. Free demo: https://watts.example'

  it('is kept where they ask after it in a message of its own', () => {
    const dossier = connected([
      [1, pitch],
      [2, 'That came this morning. Did you get it too?'],
    ])
    expect(judge(dossier, 'connection', exampleNow).action).toBe('keep')
  })

  it('is no seller who asks after their own message', () => {
    const dossier = connected([
      [1, pitch],
      [2, 'Did you get my message?'],
    ])
    expect(judge(dossier, 'connection', exampleNow).action).toBe('remove')
  })

  it('is no seller who quotes a pleased customer', () => {
    const dossier = connected([
      [1, `"They halved our bill in a month! I should have called earlier." ${pitch}`],
      [4, 'Shall I send you the details?'],
    ])
    expect(judge(dossier, 'connection', exampleNow).action).toBe('remove')
  })
})
