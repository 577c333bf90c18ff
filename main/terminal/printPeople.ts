import type { Searched } from '../../shared/model/dossier.ts'
import { overruledLines } from '../../shared/overruled.ts'
import type { Detail, Duplicate, Overruled, Settled } from '../../shared/results.ts'
import { typedOverLines } from '../../shared/typedOver.ts'
import { plain } from './plain.ts'
import { invitedOn, PROTECTED, reasons, verdictLine } from './print.ts'
import { conversation } from './printMessages.ts'
import { isUndecided, type Shown } from './shownPerson.ts'
import { count, day, lines, wrapped } from './words.ts'

/** Everything about one person, at one door. */
export const detail = (value: Detail): string => shown({ ...value, invitation: null })

/** The same, and of a connection the invitation that is still to be decided. */
export function shown({
  dossier,
  verdict,
  statusSays,
  asked,
  answer,
  aliases,
  duplicates: alike,
  invitation,
}: Shown): string {
  const { person, received, ties, searched, messages } = dossier
  const newest = received.at(-1)
  return lines([
    `${plain(person.name)} (${plain(person.key)}) — ${verdictLine(verdict)}`,
    ...[person.headline, person.company].flatMap((text) => (text === null ? [] : [`    ${plain(text)}`])),
    newest === undefined ? '' : `    ${invitedOn(newest)}`,
    `    ${plain(statusSays)}`,
    ...(asked === null ? [] : [`    ${plain(asked.says)}`]),
    ...answerLines(asked, answer),
    newest?.note ? `    "${plain(newest.note)}"` : '',
    dossier.protected ? PROTECTED : '',
    ...reasons(verdict),
    ...(invitation === null ? [] : besideLines(invitation)),
    ties.length === 0 ? '  No tie found.' : '  Ties:',
    ...ties.map(({ says, source }) => `    ${plain(says)} (${source})`),
    ...wrapped(`  Searched: ${searched.map(searchedIn).join(', ') || 'nothing'}`, '    '),
    ...wrapped(`  Known as: ${aliases.map(({ value }) => plain(value)).join(', ')}`, '    '),
    ...conversation(messages),
    ...alike.map(({ why }) => `  Perhaps the same as somebody else: ${plain(why)}`),
  ])
}

function besideLines(invitation: NonNullable<Shown['invitation']>): readonly string[] {
  if (!isUndecided(invitation)) return []
  const { verdict, statusSays } = invitation
  return [`  The invitation: ${verdictLine(verdict)}`, `    ${plain(statusSays)}`, ...reasons(verdict)]
}

const searchedIn = ({ source, rows, asOf }: Searched): string =>
  `${source} (${count(rows, 'row')}, ${day(asOf)})`

/** Their answer, also after it was decided on. */
function answerLines(asked: Detail['asked'], answer: Detail['answer']): readonly string[] {
  const shown = answer ?? asked?.answer ?? null
  if (shown === null) return []
  return [...(asked === null ? [`    They answered on ${day(shown.at)}:`] : []), `    "${plain(shown.text)}"`]
}

export const added = (value: Detail, overruled: readonly Overruled[]): string =>
  lines([
    'Kept what you typed. doorman undo takes it back.',
    ...overruledLines(overruled).flatMap((line) => wrapped(line, '  ')),
    detail(value),
  ])

/** Of an invitation of which nothing was typed, and nothing is. */
export const notAdded = (value: Detail): string =>
  lines(['Nothing was typed, so nothing changed.', detail(value)])

export function duplicates(list: readonly Duplicate[]): string {
  if (list.length === 0) return 'Nobody seems to be here twice.'
  return lines(
    list.flatMap(({ people: [a, b], why }) => [`${plain(a.key)} and ${plain(b.key)}`, `    ${plain(why)}`]),
  )
}

/** @param people what those are called who are one, or two, now */
export const settled = (
  same: boolean,
  { batch, overruled, typedOver }: Settled,
  people: readonly string[],
): string =>
  lines([
    `${people.map(plain).join(' and ')}: ${same ? 'one person' : 'two people'} from now on (batch ${batch}).`,
    ...[...overruledLines(overruled), ...typedOverLines(typedOver)].flatMap((line) =>
      wrapped(plain(line), '  '),
    ),
  ])
