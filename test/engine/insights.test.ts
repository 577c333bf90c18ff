import { describe, expect, it } from 'vitest'
import { insights } from '../../shared/insights.ts'
import { standardWeighing } from '../../shared/model/weighing.ts'
import { ask, importInto, openInbox, writeExport } from '../helpers/inbox.ts'
import { decideSome, sampleInbox } from '../helpers/sampleInbox.ts'

const pitch = 'We help small firms cut their energy costs by 30%. Book a free demo: https://pick.example/slot'
const bare = (slug: string, at: string) => ({ name: `${slug} made-up`, slug, at })
const letter = (slug: string, at: string, text = pitch) => ({
  with: `${slug} Made-Up`,
  slug,
  at: `${at} 14:00:00 UTC`,
  from: 'them' as const,
  text,
})
const contact = (slug: string, on: string) => ({ first: slug, last: 'Made-Up', slug, on })

async function insightsOf(parts: Parameters<typeof writeExport>[0]) {
  const { engine } = openInbox()
  await importInto(engine, writeExport(parts))
  return { engine, found: await ask(engine, 'insights', {}) }
}

describe('the insights', () => {
  it('are empty before anything was imported', async () => {
    const found = await ask(openInbox().engine, 'insights', {})
    expect(found).toMatchObject({ months: [], verdicts: [], reasons: [], bursts: [], copies: [], sent: [] })
    expect(found.soon.every(({ people }) => people === 0)).toBe(true)
  })

  it('fit their shape on a whole inbox, and count everybody who is undecided or decided', async () => {
    const { engine } = await sampleInbox()
    await decideSome(engine)
    const found = await ask(engine, 'insights', {})
    expect(insights.parse(found)).toEqual(found)
    const limits = { ignore: 6, remove: 6 }
    const doors = await ask(engine, 'whatIf', { weighing: { ...standardWeighing, limits } })
    const all = (which: 'undecided' | 'decided') => doors.reduce((sum, door) => sum + door[which].of, 0)
    const sum = (which: 'open' | 'decided') => found.verdicts.reduce((all, one) => all + one[which], 0)
    expect(sum('open')).toBe(all('undecided'))
    expect(sum('decided')).toBe(all('decided'))
  })

  it('count each month what came, without gaps, and writers once a month', async () => {
    const { found } = await insightsOf({
      invitations: [
        bare('ana', '3/1/26, 9:05 AM'),
        { ...bare('bo', '5/2/26, 9:05 AM'), note: 'We met at the dock.' },
      ],
      connections: [contact('eve', '05 Mar 2026')],
      messages: [letter('eve', '2026-05-01'), letter('eve', '2026-05-02', 'Did you see it?')],
    })
    expect(found.months).toEqual([
      { month: '2026-03', invitations: 1, withNote: 0, connections: 1, wrote: 0 },
      { month: '2026-04', invitations: 0, withNote: 0, connections: 0, wrote: 0 },
      { month: '2026-05', invitations: 1, withNote: 1, connections: 0, wrote: 1 },
    ])
  })

  it('show the last sixty months only', async () => {
    const { found } = await insightsOf({
      invitations: [bare('ana', '6/1/26, 9:05 AM')],
      connections: [contact('eve', '05 Mar 2012')],
    })
    expect(found.months).toHaveLength(60)
    expect([found.months[0]?.month, found.months.at(-1)?.month]).toEqual(['2021-07', '2026-06'])
  })

  it('tell how soon after connecting the first flagged words came', async () => {
    const { found } = await insightsOf({
      invitations: [bare('ana', '6/1/26, 9:05 AM')],
      connections: [
        contact('eve', '05 Jun 2026'),
        contact('fay', '01 Jun 2026'),
        contact('gus', '02 Jun 2026'),
      ],
      messages: [letter('eve', '2026-06-05'), letter('fay', '2026-06-03'), letter('fay', '2026-06-20')],
    })
    expect(found.soon.filter(({ people }) => people > 0)).toEqual([
      { days: '0', people: 1 },
      { days: '2–3', people: 1 },
    ])
  })

  it('name the reasons that speak of most undecided people, as they weigh now', async () => {
    const invitations = ['ana', 'bo', 'chi'].map((slug, at) => bare(slug, `6/${at + 1}/26, 9:05 AM`))
    const { engine, found } = await insightsOf({ invitations, connections: [contact('eve', '05 Jun 2026')] })
    expect(found.reasons[0]).toEqual({
      stage: 'invitation',
      rule: 'no-tie',
      because: 'nothing in your files connects you',
      points: 3,
      people: 3,
    })
    await ask(engine, 'decide', { verb: 'ignore', people: ['ana'], stage: 'invitation' })
    const weighing = { ...standardWeighing, points: { 'no-tie': 1 } }
    await ask(engine, 'saveWeighing', { weighing })
    expect((await ask(engine, 'insights', {})).reasons).toContainEqual(
      expect.objectContaining({ rule: 'no-tie', points: 1, people: 2 }),
    )
  })

  it('show the fullest hours and the texts that several sent', async () => {
    const many = ['a', 'b', 'c'].map((slug, at) => bare(slug, `6/1/26, 9:0${at} AM`))
    const text = `Hi Olive, ${pitch} It takes ten minutes, and our clients never look back after the first month.`
    const { found } = await insightsOf({
      invitations: [...many, bare('d', '6/2/26, 9:05 AM')],
      connections: [contact('eve', '05 Jun 2026'), contact('fay', '01 Jun 2026')],
      messages: [letter('eve', '2026-06-05', text), letter('fay', '2026-06-03', text)],
    })
    expect(found.bursts).toEqual([{ at: '2026-06-01T16:00:00Z', count: 3 }])
    expect(found.copies).toEqual([{ text, people: 2, first: '2026-06-03', last: '2026-06-05' }])
  })

  it('count the notes that the owner sent, by what the judge says, and those accepted', async () => {
    const honest = 'Hi Bo, your talk on cold chains answered a question of mine. May I ask you about doors?'
    const { found } = await insightsOf({
      invited: [{ ...bare('bo', '6/1/26, 9:05 AM'), note: honest }],
      connections: [contact('bo', '05 Jun 2026')],
    })
    expect(found.sent).toEqual([{ action: 'accept', notes: 1, accepted: 1, known: 1 }])
  })
})
