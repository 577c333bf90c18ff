import type { Reply } from '../../shared/contract.ts'
import type { Relationship } from '../../shared/model/invitation.ts'
import { relationship as relationshipShape, relationships } from '../../shared/model/invitation.ts'
import { detail, type Typed } from '../../shared/results.ts'
import { type Command, none, output, UsageError } from './command.ts'
import { inviterMeant, inviterNamed } from './inviterMeant.ts'
import type { Options } from './options.ts'
import * as print from './printPeople.ts'
import { saidBack } from './words.ts'

/** What was typed now: undefined where an option was left out, null where it was given empty. */
type Given = { readonly [F in keyof Typed]: Typed[F] | undefined }

function readRelationship(written: string): Relationship | null {
  const word = written.trim().toLowerCase()
  if (word === '') return null
  const found = relationshipShape.safeParse(relationships.find((one) => one.toLowerCase() === word))
  if (!found.success) throw new UsageError(`--relationship is one of: ${relationships.join(', ')}.`)
  return found.data
}

const LONGEST = { url: 400, headline: 400, note: 300 } as const

function readText(options: Options, name: keyof typeof LONGEST): string | null | undefined {
  const text = options[name]?.trim()
  if (text === undefined) return
  if (text.length > LONGEST[name])
    throw new UsageError(`--${name} has more than ${LONGEST[name]} characters.`)
  return text === '' ? null : text
}

/** What each option of `add` takes. */
export const addHelp: readonly string[] = [
  'PERSON               the name of who invited you; of somebody in the queue, the key or the link',
  '--url LINK           their profile page: linkedin.com/in/ and the name, or the name in it alone',
  `--headline TEXT      what they call themselves; up to ${LONGEST.headline} characters`,
  `--note TEXT          what they wrote with the invitation; up to ${LONGEST.note} characters`,
  '--relationship WORD  how they say they know you:',
  `                     ${relationships.slice(0, 5).join(', ')},`,
  `                     ${relationships.slice(5).join(', ')}`,
  '--sent DAY           the day on which they invited you, as in 2026-06-30',
  '',
  'What is left out stays as it was; an empty one (--note "") takes back what was typed there.',
  'More than one word stands in quotation marks.',
]

function readGiven(options: Options): Given {
  const { relationship, sent } = options
  return {
    url: readText(options, 'url'),
    headline: readText(options, 'headline'),
    note: readText(options, 'note'),
    relationship: relationship === null ? undefined : readRelationship(relationship),
    sentOn: sent === null ? undefined : sent.trim() || null,
  }
}

/** Whether all that is given is empty, which takes something back; nothing at all takes nothing back. */
function takesBackOnly(given: Given): boolean {
  const all = Object.values(given).filter((one) => one !== undefined)
  return all.length > 0 && all.every((one) => one === null)
}

const nothingThere = (name: string): Reply<never> => ({
  ok: false,
  error: {
    code: 'nothing-typed',
    message:
      `No invitation is known by the name "${saidBack(name)}", so nothing can be taken back there. ` +
      'To add one, leave out what is empty; to change one, write the key that queue shows.',
  },
})

/** What was typed before, with what is typed now in its place. */
function completed(before: Typed | null, now: Given): Typed {
  const kept = <F extends keyof Typed>(field: F): Typed[F] | null => {
    const given: Typed[F] | undefined = now[field]
    return given === undefined ? (before?.[field] ?? null) : given
  }
  return {
    url: kept('url'),
    headline: kept('headline'),
    note: kept('note'),
    relationship: kept('relationship'),
    sentOn: kept('sentOn'),
  }
}

/** `add PERSON`: completes the invitation of somebody who stands at the door, else adds one. */
export const readAdd: Command['read'] = ([person, ...rest], options) => {
  if (person === undefined || person.trim() === '') throw new UsageError('Name the person who invited you.')
  const word = person.trim()
  if (word.length > 200) throw new UsageError('The name has more than 200 characters.')
  none(rest)
  const given = readGiven(options)
  return async ({ call }) => {
    const meant = await inviterMeant(call, word)
    if (!meant.ok) return meant
    const takesBack = meant.value === null && takesBackOnly(given)
    const inviter = takesBack ? await inviterNamed(call, word) : meant
    if (!inviter.ok) return inviter
    if (inviter.value === null && takesBack) return nothingThere(word)
    const reply =
      inviter.value === null
        ? await call('addInvitation', { name: word, ...completed(null, given) })
        : await call('complete', { person: inviter.value.key, ...completed(inviter.value.typed, given) })
    if (!reply.ok) return reply
    const { batch, overruled } = reply.value
    return output({ ok: true, value: reply.value.detail }, detail, (value) =>
      batch === 0 ? print.notAdded(value) : print.added(value, overruled),
    )
  }
}
