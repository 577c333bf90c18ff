import { describe, expect, it } from 'vitest'
import { turns } from '../../../shared/rules/conversation.ts'
import { connected, said } from '../../../shared/rules/exampleDossier.ts'
import { SHORT_TEXT, SOON_DAYS } from '../../../shared/rules/limits.ts'
import { allSurroundings, type Surrounding, surroundings } from '../../../shared/rules/surroundings.ts'

const LONG = 'We bake bread in Tolby. '.repeat(Math.ceil((SHORT_TEXT + 1) / 24))

/** The names of what surrounds the first turn of a conversation. */
function around(messages: readonly ReturnType<typeof said>[]): readonly Surrounding[] {
  const dossier = connected([], { messages })
  const all = turns(dossier)
  const [first] = all
  if (!first) throw new Error('a conversation without a turn')
  const found = surroundings(first, all, dossier)
  return allSurroundings.filter((_, at) => found[at] === 1)
}

describe('what surrounds a turn', () => {
  it('is nothing where a long text came after some days and stands alone', () => {
    expect(around([said('them', 2, LONG)])).toEqual([])
  })

  it.each([
    ['answered', [said('them', 2, LONG), said('you', 3, 'Which bread?')]],
    ['wroteAgain', [said('them', 2, LONG), said('them', 3, LONG)]],
    ['sentAFile', [said('them', 2, LONG), said('them', 2, '', 'empty')]],
    ['sameDay', [said('them', 0, LONG)]],
    ['late', [said('them', SOON_DAYS + 1, LONG)]],
    ['short', [said('them', 2, 'We bake bread.')]],
  ] as const)('is told by its name: %s', (name, messages) => {
    expect(around(messages)).toEqual([name])
  })

  it('is no file where the owner sent it, nor where something is written', () => {
    expect(around([said('them', 2, LONG), said('you', 2, '', 'empty')])).not.toContain('sentAFile')
    expect(around([said('them', 2, LONG), said('them', 2, 'Bread.pdf', 'empty')])).not.toContain('sentAFile')
  })

  it('is not that they wrote again where the owner asked them something', () => {
    expect(around([said('them', 2, LONG), said('you', 3, 'Which bread?'), said('them', 4, LONG)])).toEqual([
      'answered',
    ])
  })

  it('is neither late nor soon where the day of connecting is unknown', () => {
    const dossier = connected([[400, LONG]], { connection: null })
    const all = turns(dossier)
    const found = all.map((turn) => surroundings(turn, all, dossier))
    expect(found).toEqual([allSurroundings.map(() => 0)])
  })
})
