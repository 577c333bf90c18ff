import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { owner } from '../../build/sample/owner.ts'
import { writeSample } from '../../build/sample/writeSample.ts'
import { type Engine, openEngine } from '../../main/engine/engine.ts'

/** What many made-up people wrote, and whether the owner lets most of them in: whoever sells, not whoever gives a reason. */
const notes = [
  { note: '', many: 40, isWelcome: false },
  { note: "I'd like to add you to my professional network on LinkedIn.", many: 16, isWelcome: false },
  {
    note: 'We help small firms cut their energy costs by 30%. Shall I book you a free demo this week?',
    many: 24,
    isWelcome: true,
  },
  {
    note: 'Your talk on cold chains answered a question of mine. May I ask you about doors?',
    many: 24,
    isWelcome: false,
  },
  { note: 'I am looking for any job, please refer me to your company.', many: 16, isWelcome: true },
] as const

const firstNames = ['Made-Up', 'Invented', 'Imaginary', 'Pretend', 'Fictional']
const lastNames = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy', 'Juniper']

const inviters = notes.flatMap(({ note, many, isWelcome }, kind) =>
  Array.from({ length: many }, (_, at) => ({
    name: `${firstNames[kind]} ${lastNames[at % lastNames.length]}${'abcd'[Math.floor(at / lastNames.length)]}`,
    slug: `inviter-${kind}-${at}`,
    note,
    isWelcome: isWelcome !== (at % 11 === 3),
  })),
)

/** Writes the invitations of these people, one an hour and not all at once, as an export of the sample's owner. */
function writeInvitations(parent: string): string {
  const folder = join(parent, 'invitations')
  mkdirSync(folder)
  const link = (slug: string): string => `https://www.linkedin.com/in/${slug}`
  const rows = inviters.map(({ name, slug, note }, at) => {
    const sent = new Date(Date.now() - (at + 1) * 19 * 3_600_000)
    const day = `${sent.getUTCMonth() + 1}/${sent.getUTCDate()}/${String(sent.getUTCFullYear()).slice(2)}`
    return [name, owner.name, `${day}, 9:05 AM`, note, 'INCOMING', link(slug), link(owner.slug)]
  })
  const head = ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl']
  const csv = [head, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')
  writeFileSync(join(folder, 'Invitations.csv'), csv)
  return folder
}

/**
 * The user data of an owner who decided on five of six who wrote these notes, and on half the removals advised: enough
 * to learn from at the first door, and too few at the second.
 * @returns the folder, inside `parent`
 */
export async function decidedInbox(parent: string): Promise<string> {
  const userData = mkdtempSync(join(parent, 'user-data-'))
  const zip = join(parent, 'Complete_LinkedInDataExport.zip')
  await writeSample(zip)
  const opened = openEngine({
    file: join(userData, 'doorman.sqlite'),
    now: () => new Date(),
    onEvent: () => {},
  })
  if (!opened.ok) throw new Error(opened.error.message)
  const engine = opened.value
  const imported = await engine.import({ paths: [zip, writeInvitations(parent)], madeUp: false, owner: null })
  if (!imported.ok) throw new Error(imported.error.message)
  await decideMost(engine)
  await engine.close()
  return userData
}

async function decideMost(engine: Engine): Promise<void> {
  const some = inviters.filter((_, at) => at % 6 !== 5)
  const keysOf = (isWelcome: boolean) =>
    some.filter((one) => one.isWelcome === isWelcome).map(({ slug }) => slug)
  const flagged = await engine.call('removals', { all: false })
  if (!flagged.ok) throw new Error(flagged.error.message)
  const half = flagged.value.filter((_, at) => at % 2 === 0).map(({ person }) => person.key)
  for (const args of [
    { verb: 'accept', people: keysOf(true), stage: 'invitation' },
    { verb: 'ignore', people: keysOf(false), stage: 'invitation' },
    { verb: 'remove', people: half.slice(0, -2), stage: 'connection' },
    { verb: 'keep', people: half.slice(-2), stage: 'connection' },
  ] as const) {
    const reply = await engine.call('decide', args)
    if (!reply.ok) throw new Error(reply.error.message)
  }
}
