import { namings } from './organisations.ts'
import { owner } from './owner.ts'

/** Whole years, both included. */
export type Years = { readonly from: number; readonly to: number }

/** What a text names of the owner's world. */
export type Mentions = {
  readonly employers: readonly string[]
  readonly schools: readonly string[]
  readonly years: Years | null
  /** The writer speaks of their own work. */
  readonly ownWork: boolean
}

const letter = /[\p{L}\p{N}]/u

/** Looks for the ways in which the sample writes an employer or school, letter by letter. */
export function mentionsIn(text: string): Mentions {
  let rest = text
  const found = { employer: new Set<string>(), school: new Set<string>(), near: new Set<string>() }
  for (const naming of namings) {
    for (let at = rest.indexOf(naming.text); at >= 0; at = rest.indexOf(naming.text, at + 1)) {
      const end = at + naming.text.length
      if (letter.test(rest[at - 1] ?? '') || letter.test(rest[end] ?? '')) continue
      found[naming.kind].add(naming.id)
      rest = `${rest.slice(0, at)}${'\u0000'.repeat(naming.text.length)}${rest.slice(end)}`
    }
  }
  return {
    employers: [...found.employer],
    schools: [...found.school],
    years: yearsIn(text),
    ownWork: /\b(?:I joined|I work at|my time at|we both work)\b/.test(text),
  }
}

/** The sample has one way of naming years in a note at most. */
function yearsIn(text: string): Years | null {
  const range = /\b(20\d\d) ?[-–] ?(20\d\d)\b/.exec(text)
  if (range) return { from: Number(range[1]), to: Number(range[2]) }
  const short = /\bback in ['’](\d\d)\b/.exec(text)
  if (short) return { from: 2000 + Number(short[1]), to: 2000 + Number(short[1]) }
  const single = /\b(20\d\d)\b/.exec(text)
  return single ? { from: Number(single[1]), to: Number(single[1]) } : null
}

/** What of the owner's life counts as an interest, and the file that says so. */
export const interests: readonly {
  readonly name: string
  readonly source: string
  readonly glued: boolean
}[] = [
  ...owner.groups.map((name) => ({ name, source: 'Ad_Targeting.csv', glued: false })),
  ...owner.skills.map((name) => ({ name, source: 'Skills.csv', glued: false })),
  ...owner.causes.map((name) => ({ name, source: 'Causes You Care About.csv', glued: false })),
  ...owner.volunteering.flatMap(({ name, role }) =>
    [name, role].map((one) => ({ name: one, source: 'Volunteering.csv', glued: false })),
  ),
  ...owner.hashtags.map((name) => ({ name, source: 'Hashtag_Follows.csv', glued: true })),
  ...owner.followed.map((name) => ({ name, source: 'Company Follows.csv', glued: false })),
  { name: owner.location, source: 'Profile.csv', glued: false },
]

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const most = 5

/** The interests that a text names with whole words; a hashtag's words may stand apart. */
export function interestsIn(text: string): typeof interests {
  const words = wordsOf(text)
  const named = ({ name, glued }: (typeof interests)[number]): boolean => {
    const wanted = wordsOf(name)
    if (!glued) return words.some((_, at) => wanted.every((word, index) => words[at + index] === word))
    return words.some((_, at) =>
      [1, 2, 3].some((length) => words.slice(at, at + length).join('') === wanted[0]),
    )
  }
  return interests.filter(named).slice(0, most)
}
