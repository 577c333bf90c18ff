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
})
