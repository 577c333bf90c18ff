import { describe, expect, it } from 'vitest'
import { isSuggestionLabel, readLabel } from '../../../../main/engine/readers/page/labels.ts'

describe('a label', () => {
  it.each([
    ['Accept Ada Testcase’s invitation', 'accept', 'person', 'Ada Testcase'],
    ["Accept Ada O'Brien's invitation", 'accept', 'person', "Ada O'Brien"],
    ['Ignore an invitation to connect from Cy Mockson, PhD', 'ignore', 'person', 'Cy Mockson, PhD'],
    ['Withdraw invitation sent to Bo Fixture', 'withdraw', 'person', 'Bo Fixture'],
    ['Einladung von Bo Beispiel annehmen', 'accept', 'open', 'Bo Beispiel'],
    ['Accetta l’invito di Bo Prova', 'accept', 'open', 'Bo Prova'],
    ['Accept invitation for Imaginary Weekly', 'accept', 'other', null],
    ['Ignore an invitation from Imaginary Cloud', 'ignore', 'other', null],
    ['Zaakceptuj zaproszenie', 'accept', 'open', null],
    ['Rifiuta', 'ignore', 'open', null],
  ])('"%s" is read', (label, action, of, name) => {
    expect(readLabel(label)).toEqual({ action, of, name })
  })

  it.each(['Invite Ada Testcase to connect', 'Pending, click to withdraw invitation sent to Ada'])(
    '"%s" is that of a suggestion',
    (label) => {
      expect(isSuggestionLabel(label)).toBe(true)
      expect(readLabel(label)).toBeNull()
    },
  )

  it.each(['', 'Verified', 'View Ada Testcase’s profile', 'Search'])('"%s" says nothing', (label) => {
    expect(readLabel(label)).toBeNull()
  })
})
