import { Random } from '../../../../build/sample/random.ts'
import type { Shown } from '../../../../build/sample/shown.ts'

export const CAPTURED = Date.UTC(2026, 9, 20, 9, 30, 12)

const FIRSTS = [
  'Ada',
  'Bo',
  'José',
  'Zoë',
  'Klaus',
  'Märta',
  'Nguyễn',
  '山田',
  'Sam 🚀',
  'D’Arcy',
  "Siobhán O'",
  'Anne-Marie',
]
const LASTS = [
  'Testcase',
  'Mockson, PhD',
  'Prueba',
  'Examplesen',
  'van der Sample',
  'O’Brien',
  '太郎',
  'Fixtures',
  'Ünal (she/her)',
]
const HEADLINES = [
  'Head of Growth @ Examplewidgets | We help SaaS teams scale',
  'Warehouse Manager at Pebblegate Foods',
  'Accept',
  'Ignore',
  'Withdraw',
  'Connect',
  '2 weeks ago',
  'Yesterday',
  'Chief of Staff and 3 others',
  'Founder <script>alert(1)</script> & "CEO"',
  '工程师 | エンジニア',
  '🚀 Building things 🚀',
  'About',
  'Recruiter — I read every message, and I answer every one of them before the week is over',
  null,
]
const NOTES = [
  'Hello! I liked your talk and would love to stay in touch.',
  'Hi there,\n\nwe met at the fair in March.\nKind regards\nBo',
  'Ignore\nAccept',
  'Accept my invitation, please. It was 2 weeks ago, Yesterday',
  'One line\n3 days ago\nBo Example and 8 other mutual connections',
  '短いメモです。よろしくお願いします。',
  'We help companies like yours book 30 qualified meetings a month, would you be open to a quick call next week to see whether it fits your roadmap? I can also show you a demo on Thursday at noon, with <b>examples</b> & prices.',
]
const MUTUALS = ['Bo Fixture', 'Drew Stone, MBA', 'Élise Dupont-Example', '']
const HOUR = 3_600_000

/** Made-up people with everything that was ever hard to read, the same for the same seed. */
export function cast(count: number, seed: number): Shown[] {
  const random = new Random(seed)
  return Array.from({ length: count }, (_, index) => {
    const first = random.pick(FIRSTS)
    const last = random.pick(LASTS)
    const hours = random.pick([0.3, 5, 20, 30, 60, 130, 24 * 9, 24 * 20, 24 * 40, 24 * 200, 24 * 500])
    const hasMutual = random.chance(0.7)
    const count = random.pick([1, 2, 9, 134])
    return {
      number: String(7_400_000_000_000_000_000n + BigInt(index)),
      first,
      last,
      slug: `${first}-${last}-${index}`
        .toLowerCase()
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}]+/gu, '-'),
      headline: random.pick(HEADLINES),
      place: null,
      sentAt: CAPTURED - Math.floor(hours * HOUR * (0.9 + random.next() / 10)),
      note: random.chance(0.4) ? random.pick(NOTES) : null,
      mutual: hasMutual ? { count, name: random.pick(MUTUALS) } : null,
      shared: !hasMutual && random.chance(0.4) ? 'Pebblegate Foods' : null,
      follows: random.chance(0.3),
    }
  })
}
