import { describe, expect, it } from 'vitest'
import { type Command, commands, groups, screens } from '../../shared/commands.ts'
import { verbs } from '../../shared/model/decision.ts'

const table: readonly Command[] = commands
const on = (screen: (typeof screens)[number]) => table.filter((command) => command.screens.includes(screen))

describe('the command table', () => {
  it('gives every command an id of its own, a label and a group', () => {
    expect(new Set(table.map((command) => command.id)).size).toBe(table.length)
    for (const command of table) {
      expect(command.label).not.toBe('')
      expect(groups).toContain(command.group)
      expect(command.screens.length).toBeGreaterThan(0)
    }
  })

  it.each(screens)('gives every key one owner on %s', (screen) => {
    const keys = on(screen).flatMap((command) => command.keys)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it.each(screens)('never lets the first key of a pair act alone on %s', (screen) => {
    const keys = on(screen).flatMap((command) => command.keys)
    const first = keys.filter((key) => key.includes(' ')).map((key) => key.split(' ')[0])
    expect(keys.filter((key) => first.includes(key))).toEqual([])
  })

  it('uses g as the only first key of a pair', () => {
    const pairs = table.flatMap((command) => command.keys).filter((key) => key.includes(' '))
    expect(new Set(pairs.map((key) => key.split(' ')[0]))).toEqual(new Set(['g']))
  })

  it('never binds Tab, Alt or a shifted symbol', () => {
    for (const key of table.flatMap((command) => command.keys)) {
      expect(key).not.toMatch(/Tab|Alt/)
      expect(key).not.toMatch(/Shift\+[^a-zA-Z]$/)
    }
  })

  it('writes letters in lower case', () => {
    for (const key of table.flatMap((command) => command.keys)) expect(key).not.toMatch(/(^|[+ ])[A-Z]$/)
  })

  it('decides with a verb of the log, in the group Decide, and never while the key is held down', () => {
    for (const command of table.filter((command) => command.verb !== null)) {
      expect(verbs).toContain(command.verb)
      expect(command.group).toBe('Decide')
      expect(command.repeatable).toBe(false)
      expect(command.whileTyping).toBe(false)
    }
  })

  it('says nothing of two people while a key is held down or the owner types', () => {
    for (const id of ['same', 'apart']) {
      const command = table.find((one) => one.id === id)
      expect(command).toMatchObject({ group: 'Decide', repeatable: false, whileTyping: false })
    }
  })

  it('leaves pasting into a field to the field', () => {
    expect(table.find(({ id }) => id === 'paste')).toMatchObject({ keys: ['Mod+v'], whileTyping: false })
  })

  it('has a way to every decision, and to undo and redo, without single letters', () => {
    for (const command of table.filter((command) => command.group === 'Decide')) {
      expect(command.keys.some((key) => key.startsWith('Mod+'))).toBe(true)
    }
  })

  it('decides nothing with a key that deletes in other inboxes', () => {
    const harmless = ['e', '#', '!', '3', 'Delete', 'Backspace', 'Enter', 'Space']
    for (const command of table.filter((command) => command.verb !== null)) {
      expect(command.keys.filter((key) => harmless.includes(key))).toEqual([])
    }
  })

  it('means yes by A and asks no different verb of the same key on the two lists, but for yes', () => {
    const verbOf = (screen: 'invitations' | 'removals', key: string) =>
      on(screen).find((command) => command.keys.includes(key))?.verb ?? null
    expect([verbOf('invitations', 'a'), verbOf('removals', 'a')]).toEqual(['accept', 'keep'])
    for (const key of ['h', 'p']) expect(verbOf('invitations', key)).toBe(verbOf('removals', key))
    expect([verbOf('removals', 'i'), verbOf('invitations', 'r')]).toEqual([null, null])
  })
})
