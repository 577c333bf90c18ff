import { describe, expect, it } from 'vitest'
import { firstMoment, lastInCommon, lastMoment, spanOfRow, yearsIn } from '../../../main/engine/ties/years.ts'

const at = Date.parse('2024-06-01T00:00:00Z')

const shown = (text: string) =>
  yearsIn(text, at).map(({ from, to }) => {
    const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()]
    return first === last ? `${first}` : `${first} to ${last}`
  })

describe('the years a text names', () => {
  it.each([
    ['2012-2016', ['2012 to 2016']],
    ['2012–16', ['2012 to 2016']],
    ['from 2012 to 2016', ['2012 to 2016']],
    ['between 2003 and 2005', ['2003 to 2005']],
    ['zwischen 2003 und 2005', ['2003 to 2005']],
    ['2018 - now', ['2018 to 2024']],
    ['since 2019', ['2019 to 2024']],
    ['until 2015', ['2015']],
    ['bis 2015', ['2015']],
    ['in 2014 when we', ['2014']],
    ["back in '09", ['2009']],
    ['class of ’98', ['1998']],
    ['class of 2011', ['2011']],
    ['Abi 1997!', ['1997']],
    ['2012-06', ['2012']],
    ['in 2001 and in 2007', ['2001', '2007']],
    ['we helped 2000 companies', []],
    ['it costs €2000', []],
    ['see you in 2030', []],
    ['room 1400', []],
    ['tel. 020 2015 77', ['2015']],
    ['no year', []],
  ])('%s', (text, years) => {
    expect(shown(text)).toEqual(years)
  })
})

describe('the times of a position', () => {
  it('cover the whole of a year that is named alone', () => {
    expect(firstMoment('2019')).toBe(Date.parse('2019-01-01T00:00:00Z'))
    expect(lastMoment('2019')).toBe(Date.parse('2019-12-31T23:59:59.999Z'))
    expect(lastMoment('2019-02')).toBe(Date.parse('2019-02-28T23:59:59.999Z'))
  })

  it('go on without an end', () => {
    expect(spanOfRow({ since: '2019', until: null })?.to).toBe(Number.POSITIVE_INFINITY)
  })

  it('are unknown without a beginning, or when the end comes first', () => {
    expect(spanOfRow({ since: null, until: '2019' })).toBeNull()
    expect(spanOfRow({ since: '2020', until: '2019' })).toBeNull()
    expect(spanOfRow({ since: 'spring', until: null })).toBeNull()
  })

  it('have in common what both cover', () => {
    expect(lastInCommon({ from: 1, to: 5 }, { from: 5, to: 9 })).toBe(5)
    expect(lastInCommon({ from: 1, to: 4 }, { from: 5, to: 9 })).toBeNull()
  })
})
