import type { Decided, Undone } from '../../shared/results.ts'
import type { Contradicted } from './contradicted.ts'
import { plain } from './plain.ts'
import { outcome } from './print.ts'
import { lines, named, number, saidBack, WIDTH, wrapped } from './words.ts'

const MOST_NAMES = 10
const MOST_CONTRADICTED = 3

/** What was done to whom, on one line if that fits, else one person a line. */
function doneTo(what: string, people: readonly string[], batch: number): readonly string[] {
  const line = `${what} for ${people.map(plain).join(', ')} (batch ${batch}).`
  if (people.length === 0) return [`${what} (batch ${batch}).`]
  if (people.length === 1 || line.length <= WIDTH) return [line]
  return [
    `${what} for ${number(people.length)} people (batch ${batch}):`,
    ...people.slice(0, MOST_NAMES).map((name) => `  ${plain(name)}`),
    people.length > MOST_NAMES ? `  and ${number(people.length - MOST_NAMES)} more` : '',
  ]
}

/**
 * What was recorded, and of whom the verdict advised the opposite.
 * @param people what those are called of whom it was said
 */
export function decided(
  verb: string,
  { batch, decided: keys }: Decided,
  people: readonly string[],
  contradicted: Contradicted,
): string {
  if (people.length === 0) return 'That was decided already; nothing was recorded.'
  return lines([
    ...doneTo(`Recorded ${verb}`, people, batch),
    ...(verb === 'ask' ? askLines(keys) : []),
    ...againstLines(people.length, contradicted),
  ])
}

/** How to come by the text: asking is done on LinkedIn, by hand. */
function askLines([key = '', ...others]: readonly string[]): readonly string[] {
  const [who, whom] = others.length > 0 ? ['PERSON', ' to each'] : [key.includes(' ') ? `"${key}"` : key, '']
  return wrapped(
    `Nothing is sent by itself: doorman reply ${plain(who)} writes the question${whom} for you to send.`,
    '  ',
  )
}

function againstLines(all: number, contradicted: Contradicted): readonly string[] {
  const [first] = contradicted
  if (first === undefined) return []
  const verdicts = contradicted.map(({ name, verdict }) => `${saidBack(name)} (${outcome(verdict)})`)
  const against =
    all === 1
      ? `That goes against the verdict, ${outcome(first.verdict)}.`
      : `That goes against the verdict on ${number(contradicted.length)} of them: ${named(verdicts, MOST_CONTRADICTED)}.`
  return wrapped(`${against} doorman undo takes it back.`, '  ')
}

/** What is not called as the command is by which it was said. */
const typedWords: ReadonlyMap<string, string> = new Map([
  ['add', 'the invitation you added'],
  ['complete', 'what you typed'],
  ['forget', 'the emptying of what you typed'],
])

/** What was said of who is who: of two people, and where they are one person now. */
const whoIsWho: ReadonlyMap<string, { readonly ofTwo: string; readonly ofOne: string }> = new Map([
  ['merge', { ofTwo: 'are one person', ofOne: 'two people are one' }],
  ['apart', { ofTwo: 'are two people', ofOne: 'this is two people' }],
])

/** `that Ana and Bo are one person`; `that two people are one: Ana`. */
function saidOfPair(verb: string, people: readonly string[]): string | null {
  const words = whoIsWho.get(verb)
  if (words === undefined || people.length === 0) return null
  const names = people.map(plain).join(' and ')
  return people.length === 1 ? `that ${words.ofOne}: ${names}` : `that ${names} ${words.ofTwo}`
}

/** @param people what those are called of whom it was said */
export function turned(which: 'undo' | 'redo', value: Undone | null, people: readonly string[]): string {
  if (value === null) return `There is nothing to ${which}.`
  const { batch, verb, changes } = value
  const back = which === 'undo' ? 'Took back' : 'Brought back'
  const pair = saidOfPair(verb, people)
  if (pair !== null) return lines(wrapped(`${back} ${pair} (batch ${batch}).`, '  '))
  const what = `${back} ${typedWords.get(verb) ?? verb}`
  return changes.length === 0
    ? lines(doneTo(what, people, batch))
    : lines([`${what} (batch ${batch}):`, ...changes.map((change) => `  ${change}`)])
}
