import { type Command, commands, type Screen, screens } from '../shared/commands.ts'

/** What the key handler reads of a keyboard event. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'isComposing'
>

/** What keys mean at the moment. */
export type KeyState = {
  readonly screen: Screen
  /** The first key of a pair that was pressed, or null. */
  readonly pending: string | null
  /** False: single letters and symbols mean nothing (WCAG 2.1.4). */
  readonly singleKeys: boolean
  readonly typing: boolean
  readonly mac: boolean
}

type Listed = (typeof commands)[number]

export type Meaning = { readonly command: Listed | null; readonly pending: string | null }

const nothing: Meaning = { command: null, pending: null }

const byScreen = new Map(
  screens.map((screen) => [
    screen,
    new Map(
      commands
        .filter((command) => command.screens.includes(screen))
        .flatMap((command) => command.keys.map((key) => [key, command] as const)),
    ),
  ]),
)
const firstKeys = new Set(
  commands.flatMap(({ keys }) => keys.filter((key) => key.includes(' ')).map((key) => key.split(' ')[0])),
)

/** Which command a key press means, and whether it is the first of two. */
export function meaning(press: Press, state: KeyState): Meaning {
  const key = press.isComposing ? null : keyOf(press, state.mac)
  if (key === null) return nothing
  const pair =
    state.pending === null ? null : (byScreen.get(state.screen)?.get(`${state.pending} ${key}`) ?? null)
  const command = pair ?? byScreen.get(state.screen)?.get(key) ?? null
  if (command === null) {
    const first = firstKeys.has(key) && state.singleKeys && !state.typing && !press.repeat
    return first ? { command: null, pending: key } : nothing
  }
  if (state.typing && !command.whileTyping) return nothing
  if (!state.singleKeys && isSingle(pair === null ? key : 'g')) return nothing
  if (press.repeat && !command.repeatable) return nothing
  return { command, pending: null }
}

/** A press in the words of the command table: `a`, `Shift+z`, `Mod+1`, `Space`; null when it can mean nothing. */
export function keyOf(press: Press, mac: boolean): string | null {
  const { key, altKey, shiftKey } = press
  if (altKey || (mac ? press.ctrlKey : press.metaKey)) return null
  if (['Shift', 'Control', 'Meta', 'Alt', 'AltGraph', 'Dead', 'Process', 'Unidentified', 'Tab'].includes(key))
    return null
  const mod = mac ? press.metaKey : press.ctrlKey
  const name = key === ' ' ? 'Space' : latin(press)
  // The shift that some keyboards need for a symbol is not part of the symbol.
  const shift = shiftKey && (name.length > 1 || /[a-z]/.test(name))
  return `${mod ? 'Mod+' : ''}${shift ? 'Shift+' : ''}${name}`
}

/** Whether a key of the table is a lone letter, digit or symbol, or begins with one. */
export function isSingle(key: string): boolean {
  return /^(Shift\+)?\S$/.test(key.split(' ')[0] ?? '')
}

/** The key to show for a command: the first one that works; null when none does. */
export function keyToShow({ keys }: Pick<Command, 'keys'>, singleKeys: boolean): string | null {
  return keys.find((key) => singleKeys || !isSingle(key)) ?? null
}

const signs: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
}

/** A key as people write it: `A`, `Shift+Z`, `G then I`, `Ctrl+K`, and on a Mac `⌘K`. */
export function shownKey(key: string, mac: boolean): string {
  return key
    .split(' ')
    .map((one) => {
      const parts = one.split('+').map((part) => {
        if (part === 'Mod') return mac ? '⌘' : 'Ctrl'
        if (part === 'Shift') return mac ? '⇧' : 'Shift'
        return signs[part] ?? (part.length === 1 ? part.toUpperCase() : part)
      })
      return parts.join(mac ? '' : '+')
    })
    .join(' then ')
}

/** The same for `aria-keyshortcuts`, whose names are fixed by the standard. */
export function ariaKey(key: string, mac: boolean): string {
  return key
    .replace('Mod', mac ? 'Meta' : 'Control')
    .replace(/(^|[+ ])([a-z])$/, (_, before, letter) => before + letter.toUpperCase())
}

/** The letter of a keyboard without Latin letters is the one of its place on a Latin keyboard. */
function latin({ key, code }: Press): string {
  if (key.length === 1 && key > '\u007f') {
    const place = /^Key([A-Z])$/.exec(code)
    if (place?.[1] !== undefined) return place[1].toLowerCase()
  }
  return key.length === 1 ? key.toLowerCase() : key
}
