import { commands } from '../../shared/commands.ts'
import { plain } from '../format/hiddenCharacters.ts'
import { pastOf } from '../format/verdicts.ts'
import { count, number } from '../format/words.ts'
import { keyToShow, shownKey } from '../keys.ts'
import { isMac } from '../platform.ts'

export type Said = {
  readonly verb: string
  /** The name, when one person is meant and it is known. */
  readonly name: string | null
  readonly people: number
  /** How many are left to decide; null where that is not the point. */
  readonly left: number | null
  readonly singleKeys: boolean
}

/** `Ignored Ana Silva. 41 left. Z to undo.` */
export function saidLine(said: Said, mac: boolean): string {
  return [`${deed(said)}.`, ...leftOver(said), `${undoKey(said.singleKeys, mac)} to undo.`].join(' ')
}

/** `No longer ignored: Ana Silva. 42 left.`, or `Back on the worklist: Ana Silva.` */
export function undoneLine(said: Said): string {
  const [taken] = ofNobody.get(said.verb) ?? []
  if (taken !== undefined) return taken
  const what = undoings.get(said.verb) ?? `No longer ${pastOf(said.verb).toLowerCase()}`
  return [`${what}: ${whom(said)}.`, ...leftOver(said)].join(' ')
}

/** `Ignored again: Ana Silva. 41 left. Z to undo.` */
export function redoneLine(said: Said, mac: boolean): string {
  const [, again] = ofNobody.get(said.verb) ?? []
  const what = again ?? `${pastOf(said.verb)} again: ${whom(said)}.`
  return [what, ...leftOver(said), `${undoKey(said.singleKeys, mac)} to undo.`].join(' ')
}

/** The key that undoes, as it is written: `Z`, or `Ctrl+Z` without single keys. */
export function undoKey(singleKeys: boolean, mac = isMac): string {
  const undo = commands.find(({ id }) => id === 'undo')
  const key = undo === undefined ? null : keyToShow(undo, singleKeys)
  return key === null ? '' : shownKey(key, mac)
}

/** Verbs that are not said of a person as "No longer ignored" is. */
const undoings = new Map([
  ['ask', 'No longer asked'],
  ['done', 'Back on the worklist'],
  ['merge', 'Two people again'],
  ['apart', 'Perhaps the same person again'],
  ['add', 'No longer added by hand'],
  ['complete', 'As it was before'],
  ['forget', 'Typed words are back'],
])

/** Verbs that are said of no person, undone and done again. */
const ofNobody = new Map<string, readonly [string, string]>([
  [
    'whole',
    ['The list of invitations is no longer called whole.', 'The list of invitations is called whole again.'],
  ],
  ['weigh', ['The rules weigh as they did before.', 'The rules weigh as you changed them again.']],
])

function deed(said: Said): string {
  return `${pastOf(said.verb)}${undoings.has(said.verb) ? ':' : ''} ${whom(said)}`
}

function whom({ name, people }: Said): string {
  return people === 1 && name !== null ? plain(name) : count(people, 'person', 'people')
}

function leftOver({ left }: Said): readonly string[] {
  if (left === null) return []
  return [left === 0 ? 'Nobody left.' : `${number(left)} left.`]
}
