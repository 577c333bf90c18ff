import { describe, expect, it } from 'vitest'
import { connected, exampleNow } from '../../../shared/rules/exampleDossier.ts'
import { judge } from '../../../shared/rules/judge.ts'

function quotesOf(text: string): readonly string[] {
  const { hits } = judge(connected([[1, text]]), 'connection', exampleNow)
  return hits
    .filter(({ rule }) => rule === 'asks-for-a-job' || rule === 'begs-for-any-job')
    .flatMap(({ evidence }) => evidence.flatMap(({ quote }) => quote ?? []))
}

describe('begging for any job', () => {
  it('quotes no sentence that is quoted as the request already', () => {
    const quotes = quotesOf('Sir please give me any job in your company, I can start tomorrow')
    expect(quotes).toHaveLength(1)
  })

  it('quotes the sentence that only begs', () => {
    const quotes = quotesOf(
      'I am looking for a job as a driver, my CV is attached. I beg you, my children are hungry.',
    )
    expect(quotes).toHaveLength(2)
    expect(new Set(quotes).size).toBe(2)
  })

  it('is not asking an old colleague to pass on what they hear of', () => {
    const text =
      'Hi Olive, we shared the bench at Tolby Glaze until 2015. I was made redundant in March. If you hear of anything, I would be grateful.'
    expect(judge(connected([[1, text]]), 'connection', exampleNow).action).toBe('keep')
  })
})
