import { type Kind, openKinds } from './kinds.ts'
import { hub, nearCompanies, written } from './organisations.ts'
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
const open: readonly Kind[] = openKinds.map(({ kind }) => kind)

/** Company and position that go with what somebody is. Few people leave both empty. */
export function career(kind: Kind, random: Random): Pick<Person, 'employer' | 'company' | 'position'> {
  const trade: Trade = selling.includes(kind) ? 'selling' : recruiting.includes(kind) ? 'recruiting' : 'any'
  const blank = kind === 'silent' && random.chance(0.03)
  const { id, text } = written(blank ? '' : employerOf(kind, trade, random), random)
  return { employer: id, company: text, position: blank ? '' : positionOf(trade, random) }
}

/** Nobody at the door works where the owner does or did, unless their note says so. */
function employerOf(kind: Kind, trade: Trade, random: Random): string {
  const roll = random.next()
  if (kind === 'former-colleague' && roll < 0.6) return random.pick([owner.company, ...owner.formerCompanies])
  if (kind === 'silent' && roll < 0.012) return random.pick([owner.company, ...owner.formerCompanies])
  if (trade === 'any' && roll < 0.02 && !open.includes(kind)) return random.pick(nearCompanies)
  if (trade === 'any' && roll < 0.2) return hub(random)
  return companyName(trade, random)
}
