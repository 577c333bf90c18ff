import { describe, expect, it } from 'vitest'
import { connected, exampleNow } from '../../../shared/rules/exampleDossier.ts'
import { judge } from '../../../shared/rules/judge.ts'
import { ownReadings } from '../../../shared/rules/ownReadings.ts'

const partsOf = (text: string): readonly string[] => ownReadings(text).map((part) => part.text)

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

describe('whoever shows the owner what a spammer wrote', () => {
  const pitch = 'We help small companies cut their energy costs by 30%. Free demo: https://watts.example'

  it('is kept', () => {
    const dossier = connected([[1, `This came this morning: "${pitch}" Did you get it too?`]])
    expect(judge(dossier, 'connection', exampleNow).action).toBe('keep')
  })

  it('is removed where the message is their own', () => {
    const dossier = connected([
      [1, `Hi Olive, my message to you: "${pitch}"`],
      [4, 'Did you see my message?'],
    ])
    expect(judge(dossier, 'connection', exampleNow).action).toBe('remove')
  })

  it('is removed where it was a pleased customer, and they sell in the rest', () => {
    const dossier = connected([
      [1, `"They halved our bill in a month! I should have called earlier." ${pitch}`],
      [4, 'Shall I send you the details?'],
    ])
    expect(judge(dossier, 'connection', exampleNow).action).toBe('remove')
  })
})

describe('what came in and is passed on without quotation marks', () => {
  const pitch = 'We help small companies cut their energy costs by 30%. Free demo: https://watts.example'
  const fraud =
    'I am the barrister of a late client who bears your name. Stand as next of kin and keep it confidential.'

  it.each([
    ['behind an introduction', `Look what someone sent me:\n${pitch}\nIs this a scam?`],
    ['behind an introduction and a question', `Got this today, did you as well?\n${fraud}`],
    ['behind a question', `Did you get this too? ${fraud} I wonder who sells our addresses.`],
    ['before a question', `${fraud}\nDid you get this one as well? Greetings, Tobit`],
    ['in German', `Das kam heute bei mir an: ${pitch} Hast du das auch bekommen?`],
    ['in Spanish', `Me llegó esto hoy: ${fraud} ¿A ti también te llegó?`],
    ['in French', `Regarde ce que j'ai reçu : ${pitch} C'est une arnaque ?`],
    ['in Italian', `Mi è arrivato stamattina questo: ${pitch} È arrivato anche a te?`],
    ['in Dutch', `Dit kreeg ik vandaag: ${pitch} Heb jij dit ook gekregen?`],
    ['in Portuguese', `Olha o que me mandaram: ${fraud} Você também recebeu?`],
  ])('is not held against the sender: %s', (_, text) => {
    expect(judge(connected([[1, text]]), 'connection', exampleNow).action).toBe('keep')
  })

  it.each([
    ['whoever answers their own question', `Is this a scam? No! ${pitch}`],
    ['whoever asks whether their own message came', `${pitch} Did you get my message?`],
    ['whoever only tells what they got', `Got this today: my third payout of 800! ${pitch}`],
    ['whoever says that it is none', `${pitch} Is this a scam? Absolutely not!`],
    ['whoever has customers say so', `${pitch} Is this a scam? Not at all, ask our customers.`],
    ['whoever asks what else the owner knows', `${pitch} Did you also know that we ship free?`],
    ['whoever asks for a trouble of all', `${pitch} Have you also struggled with rising costs?`],
    ['whoever asks where the owner was', `${pitch} Were you also at the winter fair?`],
    ['whoever asks for their own offer', `I sent you my offer last week:\n${pitch}\nDid you get it too?`],
    ['whoever shows what they made', `Look what we built for you: ${pitch} Did you get it too?`],
    ['whoever sells behind the question', `Look what I got: a voucher! Did you get it too? ${pitch}`],
  ])('does not excuse %s', (_, text) => {
    const { action } = judge(connected([[1, text]]), 'connection', exampleNow)
    expect(action).toBe('remove')
  })
})
