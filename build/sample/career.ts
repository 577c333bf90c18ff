import type { Kind } from './kinds.ts'
import { owner } from './owner.ts'
import type { Person } from './person.ts'
import type { Random } from './random.ts'
import { companyName, positionOf, type Trade } from './world.ts'

const selling: readonly Kind[] = [
  'spammer',
  'chaser',
  'promoter',
  'unfilled',
  'copier',
  'introduced-seller',
  'late-seller',
  'supplier',
  'pitch',
  'copied-pitch',
  'flattery',
]
const recruiting: readonly Kind[] = ['recruiter', 'role-offer', 'inmail']

/** Company and position that go with what somebody is. Few people leave both empty. */
export function career(kind: Kind, random: Random): Pick<Person, 'company' | 'position'> {
  const trade: Trade = selling.includes(kind) ? 'selling' : recruiting.includes(kind) ? 'recruiting' : 'any'
  const stays = kind === 'former-colleague' && random.chance(0.6)
  const own = stays ? random.pick([owner.company, ...owner.formerCompanies]) : undefined
  const blank = kind === 'silent' && random.chance(0.03)
  return {
    company: blank ? '' : (own ?? companyName(trade, random)),
    position: blank ? '' : positionOf(trade, random),
  }
}
