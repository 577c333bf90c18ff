import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KeptSights, readSights, writeSights } from '../../../main/engine/store/keptSight.ts'
import { tieKinds } from '../../../shared/model/tie.ts'
import { rules } from '../../../shared/rules/index.ts'

const found = fc.subarray(rules.map(({ id }) => id)).map((ids) =>
  ids.map((rule, at) => ({
    rule,
    strength: 1 / (at + 1),
    evidence: [{ says: 'They sell you something', quote: 'Buy our pumps today!', at: null }],
  })),
)
const sight = fc.record({
  seen: fc.record({
    protected: fc.boolean(),
    talks: fc.boolean(),
    ties: fc.subarray([...tieKinds]),
    found,
  }),
  action: fc.constantFrom('ignore' as const, 'unsure' as const),
  level: fc.constantFrom('none' as const, 'likely' as const),
})

const bare = ({ seen, ...advised }: NonNullable<KeptSights['invitation']>) => ({
  ...advised,
  seen: { ...seen, found: seen.found.map((one) => ({ ...one, evidence: [] })) },
})

describe('what the rules saw, as it is kept', () => {
  it('comes back as it was, but for the evidence', () => {
    fc.assert(
      fc.property(sight, sight, (invitation, connection) => {
        expect(readSights(writeSights({ invitation, connection }))).toEqual({
          invitation: bare(invitation),
          connection: bare(connection),
        })
      }),
    )
  })

  it('is short: no text of theirs is kept', () => {
    fc.assert(
      fc.property(sight, (invitation) => {
        expect(writeSights({ invitation })).not.toContain('pumps')
      }),
    )
  })

  it('leaves out a tie that there is no longer', () => {
    const text =
      '{"invitation":{"protected":false,"talks":false,"ties":["pen-pal","classmate"],"found":{},"action":"accept","level":"likely"}}'
    expect(readSights(text).invitation?.seen.ties).toEqual(['classmate'])
  })

  const row = { protected: false, talks: true, ties: ['classmate'], action: 'accept', level: 'likely' }
  const seen = { protected: false, talks: true, ties: ['classmate'], found: [] }

  it('of a Doorman that kept less, or more, is read as far as it is understood', () => {
    const { talks: _, ties: __, ...less } = row
    const found = { 'no-tie': 7, burst: 'much', rambling: -1 }
    const more = { ...row, found, mood: 'good', ties: ['classmate', 3] }
    const text = JSON.stringify({ invitation: { ...less, found: {} }, connection: more, wedding: row })
    expect(readSights(text)).toEqual({
      invitation: { seen: { ...seen, talks: false, ties: [] }, action: 'accept', level: 'likely' },
      connection: {
        seen: { ...seen, found: [{ rule: 'no-tie', strength: 1, evidence: [] }] },
        action: 'accept',
        level: 'likely',
      },
    })
  })

  it('counts as not kept where what was found, or advised, is not understood', () => {
    const sights = { invitation: { ...row, found: {}, action: 'wait' }, connection: { ...row, found: {} } }
    expect(readSights(JSON.stringify(sights))).toEqual({
      connection: { seen, action: 'accept', level: 'likely' },
    })
    expect(readSights(JSON.stringify({ invitation: row }))).toEqual({})
  })

  it('counts as not kept, whatever else was stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readSights(text)).toEqual({})
      }),
    )
  })
})
