import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readYearMonth } from '../../../main/engine/readers/yearMonth.ts'

test.each([
  ['2020', '2020'],
  ['1969', '1969'],
  ['2031', '2031'],
  ['Mar 2020', '2020-03'],
  ['September 1989', '1989-09'],
  ['Sept 2019', '2019-09'],
  [' mar\u00a02020 ', '2020-03'],
  ['Mar-20', '2020-03'],
  ['May-31', '2031-05'],
  ['Sep-89', '1989-09'],
  ['1-Mar-20', '2020-03'],
  ['01 Mar 2020', '2020-03'],
  ['2020-03', '2020-03'],
  ['2020-03-01', '2020-03'],
  ['2020/3/1', '2020-03'],
  ['2020-03-01 00:00:00', '2020-03'],
  ['2020-03-01T00:00:00Z', '2020-03'],
  ['03/2020', '2020-03'],
  // A month becomes its first day, so the 1 is the day on either side.
  ['01/03/2020', '2020-03'],
  ['3/1/2020', '2020-03'],
  ['3/1/20', '2020-03'],
  ['3/1/2020 0:00', '2020-03'],
  ['1/1/2020', '2020-01'],
  ['01.03.2020', '2020-03'],
  ['03.01.2020', '2020-01'],
  ['25/03/2020', '2020-03'],
  ['03/25/2020', '2020-03'],
  ['43891', '2020-03'],
])('%s is %s', (written, expected) => {
  expect(readYearMonth(written, false)).toBe(expected)
})

test('what could be either is read by the order of its file', () => {
  expect(readYearMonth('05/03/2020', false)).toBe('2020-05')
  expect(readYearMonth('05/03/2020', true)).toBe('2020-03')
})

test.each([
  '',
  'Present',
  '20',
  '1899',
  '2100',
  'Foo 2020',
  'Mar',
  '13/2020',
  '0/2020',
  '2020-13',
  '2020-03-32',
  '32-Mar-20',
  '13/13/2020',
  '0/3/2020',
  'Mar 2020 - Apr 2020',
  '99999999',
])('"%s" is neither year nor month', (written) => {
  expect(readYearMonth(written, false)).toBeNull()
})

test('every month comes back from all that LinkedIn and spreadsheets make of it', () => {
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  fc.assert(
    fc.property(fc.integer({ min: 1940, max: 2039 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const name = names[month - 1]
      const two = String(month).padStart(2, '0')
      const short = String(year).slice(2)
      const forms = [
        `${name} ${year}`,
        `${name}-${short}`,
        `1-${name}-${short}`,
        `${month}/1/${year}`,
        `01/${two}/${year}`,
        `01.${two}.${year}`,
        `${year}-${two}-01`,
      ]
      for (const form of forms) expect(readYearMonth(form, false)).toBe(`${year}-${two}`)
    }),
  )
})

test('any text is a year, a month or neither', () => {
  const part = fc.constantFrom('/', '-', '.', ' ', ':', 'Mar', '2020', '20', '1', '31', 'T', 'Z', '43891')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 10 }), fc.boolean(), (parts, dayFirst) => {
      expect(readYearMonth(parts.join(''), dayFirst) ?? '2020').toMatch(
        /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/,
      )
    }),
  )
})
