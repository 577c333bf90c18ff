import { describe, expect, it } from 'vitest'
import {
  ariaKey,
  type KeyState,
  keyOf,
  keyToShow,
  meaning,
  type Press,
  shownKey,
} from '../../renderer/keys.ts'
import { commands } from '../../shared/commands.ts'

const press = (key: string, change: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  ...change,
})
const state = (change: Partial<KeyState> = {}): KeyState => ({
  screen: 'invitations',
  pending: null,
  singleKeys: true,
  typing: false,
  mac: false,
  ...change,
})
const commandOf = (one: Press, at: Partial<KeyState> = {}) => meaning(one, state(at)).command?.id ?? null

describe('a key', () => {
  it('means what the screen says', () => {
    expect(commandOf(press('a'))).toBe('accept')
    expect(commandOf(press('a'), { screen: 'removals' })).toBe('keep')
    expect(commandOf(press('i'), { screen: 'removals' })).toBe(null)
    expect(commandOf(press('a'), { screen: 'settings' })).toBe(null)
  })

  it('means the same with Caps Lock', () => {
    expect(commandOf(press('I'))).toBe('ignore')
    expect(commandOf(press('Z'))).toBe('undo')
  })

  it('means something else with Shift', () => {
    expect(commandOf(press('Z', { shiftKey: true }))).toBe('redo')
    expect(commandOf(press('J', { shiftKey: true }))).toBe('extend-down')
  })

  it('is a symbol wherever the keyboard has it', () => {
    expect(commandOf(press('?', { shiftKey: true }))).toBe('keys')
    expect(commandOf(press('/', { shiftKey: true }))).toBe('filter')
    expect(commandOf(press('/'))).toBe('filter')
  })

  it('is found by its place on keyboards without Latin letters', () => {
    expect(commandOf(press('ш', { code: 'KeyI' }))).toBe('ignore')
    expect(commandOf(press('ö', { code: 'Semicolon' }))).toBe(null)
  })

  it.each(['a', 'i', 'h', 'p', 'z'])('decides nothing while %s is held down', (key) => {
    expect(commandOf(press(key, { repeat: true }))).toBe(null)
  })

  it('goes on moving while it is held down', () => {
    expect(commandOf(press('j', { repeat: true }))).toBe('next')
  })

  it('means nothing while the owner types or composes', () => {
    expect(commandOf(press('i'), { typing: true })).toBe(null)
    expect(commandOf(press('2', { ctrlKey: true }), { typing: true })).toBe(null)
    expect(commandOf(press('i', { isComposing: true }))).toBe(null)
  })

  it('opens the palette even while the owner types', () => {
    expect(commandOf(press('k', { ctrlKey: true }), { typing: true })).toBe('palette')
  })

  it.each(['Tab', 'Shift', 'Dead', 'Process'])('is never %s', (key) => {
    expect(keyOf(press(key), false)).toBe(null)
  })

  it('means nothing with Alt, or with the modifier of the other system', () => {
    expect(commandOf(press('i', { altKey: true }))).toBe(null)
    expect(commandOf(press('i', { metaKey: true }))).toBe(null)
    expect(commandOf(press('k', { ctrlKey: true }), { mac: true })).toBe(null)
    expect(commandOf(press('k', { metaKey: true }), { mac: true })).toBe('palette')
  })

  it.each(['e', '#', '!', 'Delete', 'Backspace'])(
    'does nothing when it is %s, which deletes elsewhere',
    (key) => {
      expect(commandOf(press(key))).toBe(null)
    },
  )
})

describe('two keys', () => {
  it('go to a screen', () => {
    const first = meaning(press('g'), state())
    expect(first).toEqual({ command: null, pending: 'g' })
    expect(commandOf(press('r'), { pending: first.pending })).toBe('go-removals')
    expect(commandOf(press('h'), { pending: 'g' })).toBe('go-history')
  })

  it('are two keys when the second makes no pair', () => {
    expect(commandOf(press('x'), { pending: 'g' })).toBe('select')
  })

  it('are forgotten after one that means nothing', () => {
    expect(meaning(press('q'), state({ pending: 'g' }))).toEqual({ command: null, pending: null })
  })
})

describe('with single keys switched off', () => {
  const off = { singleKeys: false }

  it.each(['a', 'i', 'j', 'x', '1', '/', '?'])('%s means nothing', (key) => {
    expect(commandOf(press(key), off)).toBe(null)
  })

  it('g begins nothing', () => {
    expect(meaning(press('g'), state(off)).pending).toBe(null)
    expect(commandOf(press('r'), { ...off, pending: 'g' })).toBe(null)
  })

  it.each([
    ['1', 'accept'],
    ['2', 'ignore'],
    ['4', 'hold'],
    ['5', 'protect'],
  ])('Mod+%s still decides', (key, id) => {
    expect(commandOf(press(key, { ctrlKey: true }), off)).toBe(id)
  })

  it('arrows still move and F1 still helps', () => {
    expect(commandOf(press('ArrowDown'), off)).toBe('next')
    expect(commandOf(press('F1'), off)).toBe('keys')
  })

  it('shows a key that works on every decision', () => {
    const keys = commands
      .filter(({ group }) => group === 'Decide')
      .map((command) => keyToShow(command, false))
    expect(keys.every((key) => key?.startsWith('Mod+'))).toBe(true)
  })
})

describe('a key that is shown', () => {
  it.each([
    ['a', 'A', 'A'],
    ['Shift+z', 'Shift+Z', '⇧Z'],
    ['Mod+Shift+z', 'Ctrl+Shift+Z', '⌘⇧Z'],
    ['g i', 'G then I', 'G then I'],
    ['ArrowDown', '↓', '↓'],
    ['Mod+1', 'Ctrl+1', '⌘1'],
  ])('%s is written %s, and %s on a Mac', (key, other, mac) => {
    expect([shownKey(key, false), shownKey(key, true)]).toEqual([other, mac])
  })

  it('is told to assistive technology by the names of the standard', () => {
    expect(ariaKey('a', false)).toBe('A')
    expect(ariaKey('Mod+1', false)).toBe('Control+1')
    expect(ariaKey('Mod+k', true)).toBe('Meta+K')
  })
})
