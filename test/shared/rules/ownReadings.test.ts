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
