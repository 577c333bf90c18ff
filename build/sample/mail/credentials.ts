import { Random } from '../random.ts'

/** Begins every made-up credential, so that one that was not taken out of a mail can be found anywhere. */
export const credentialMark = 'LEAKED'

const names = [
  'midToken',
  'midSig',
  'otpToken',
  'trkEmail',
  'eid',
  'loid',
  'lipi',
  'refId',
  'savedSearchAuthToken',
] as const

/** The value of one made-up credential. */
export function credential(random: Random): string {
  return `${credentialMark}${random.between(0x10000000, 0x7fffffff).toString(36)}-1`
}

/** What LinkedIn hangs on every link of a mail, each signing the recipient in or telling who they are. */
export function credentialQuery(seed: number): string {
  const random = new Random(seed, 41)
  return names.map((name) => `${name}=${credential(random)}`).join('&')
}
