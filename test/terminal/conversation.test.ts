import { describe, expect, it } from 'vitest'
import { importInto, openInbox, writeExport } from '../helpers/inbox.ts'
import { say } from '../helpers/saying.ts'

const cora = { first: 'Cora', last: 'Noteae', slug: 'cora', on: '01 Jun 2026' }
const bo = { name: 'Bo Lindqvist', slug: 'bo', at: '6/1/26, 9:05 AM' }
const quiet = { first: 'Quiet', last: 'Made-Up', slug: 'quiet', on: '02 Jun 2026' }

/** An inbox with two connections, one of whom wrote these texts, one a minute, in turns with the owner. */
async function talked(...texts: readonly string[]) {
  const { engine } = openInbox()
  const messages = texts.map((text, at) => ({
    with: 'Cora Noteae',
    slug: 'cora',
    at: `2026-06-02 14:${String(at).padStart(2, '0')}:00 UTC`,
    from: at % 2 === 0 ? ('them' as const) : ('you' as const),
    text,
  }))
  await importInto(engine, writeExport({ invitations: [bo], connections: [cora, quiet], messages }))
  return engine
}

const conversationOf = (text: string): readonly string[] => {
  const rows = text.split('\n')
  return rows.slice(rows.findIndex((row) => row.startsWith('  Conversation')))
}

describe('show', () => {
  it('prints the conversation, oldest first, with who wrote when', async () => {
    const { text } = await say(await talked('Good morning.\nIs it you?', 'It is.', ''), 'show', ['cora'])
    expect(conversationOf(text)).toEqual([
      '  Conversation (3 messages, times in UTC):',
      '    2 June 2026, 14:00 They: "Good morning. Is it you?"',
      '    2 June 2026, 14:01 You: "It is."',
      '    2 June 2026, 14:02 They: (no words: an attachment or a reaction)',
    ])
  })

  it('prints the beginning and the end of a long conversation, and how many lie between', async () => {
    const texts = Array.from({ length: 25 }, (_, at) => `Word ${at}.`)
    const { text } = await say(await talked(...texts), 'show', ['cora'])
    const rows = conversationOf(text)
    expect(rows).toHaveLength(22)
    expect(rows[10]).toContain('"Word 9."')
    expect(rows[11]).toBe('    … 5 more in between; --json has them all …')
    expect(rows[12]).toContain('"Word 15."')
    expect(rows.at(-1)).toContain('"Word 24."')
  })

  it('cuts a long message and counts the rest of it', async () => {
    const { text } = await say(await talked(`${'a'.repeat(600)}bcd`), 'show', ['cora'])
    expect(text.replaceAll(/\n */g, ' ')).toContain(`They: "${'a'.repeat(600)}…" and 3 more characters`)
    expect(text).not.toContain('bcd')
  })

  it('cuts a long message before an emoji rather than through it', async () => {
    const { text } = await say(await talked(`${'a'.repeat(599)}😀`), 'show', ['cora'])
    expect(text.replaceAll(/\n */g, ' ')).toContain(`They: "${'a'.repeat(599)}…" and 2 more characters`)
  })

  it('shows control characters in a message instead of obeying them', async () => {
    const { text } = await say(await talked('Hello \u001b[31mred'), 'show', ['cora'])
    expect(text).toContain('"Hello <U+001B>[31mred"')
  })

  it('breaks long lines between words', async () => {
    const { text } = await say(await talked('a few words '.repeat(20).trim()), 'show', ['cora'])
    expect(Math.max(...conversationOf(text).map((row) => row.length))).toBeLessThanOrEqual(100)
  })
})

describe('removals --all', () => {
  it('says why somebody is kept of whom no rule speaks, and that they wrote nothing', async () => {
    const { text } = await say(await talked('Good morning.'), 'removals', [], { all: true })
    expect(text).toContain(
      [
        'Quiet Made-Up (quiet) — keep · 0 points, between -4 and 5',
        '    connected on 2 June 2026, connected',
        '    No rule has anything to say for or against them.',
        '    no messages',
      ].join('\n'),
    )
  })

  it('counts the messages and shows the last of them', async () => {
    const engine = await talked('Good morning.', 'And to you.')
    const { text } = await say(engine, 'removals', [], { all: true })
    expect(text).toContain('    2 messages, the last on 2 June 2026, you: "And to you."')
  })

  it('says whom the owner protects, and what they decided', async () => {
    const engine = await talked('Good morning.')
    await say(engine, 'decide', ['protect', 'cora'])
    await say(engine, 'decide', ['keep', 'quiet'])
    const { text, json } = await say(engine, 'removals', [], { all: true })
    expect(text).toContain('connected on 2 June 2026, connected, you decided: keep')
    expect(text).toContain('You protect them, so they are never flagged.')
    expect(json).toContainEqual(expect.objectContaining({ protected: true }))
  })
})

describe('a day', () => {
  it.each([
    ['queue', []],
    ['removals', []],
    ['show', ['cora']],
    ['stats', []],
    ['rules', []],
  ] as const)('is written one way in what %s prints', async (command, words) => {
    const engine = await talked('We sell the best shoe soles. Book a call with me this week!', '')
    const { text } = await say(engine, command, words)
    expect(text).not.toMatch(/\d{4}-\d\d/)
    expect(text).not.toBe('')
  })
})
