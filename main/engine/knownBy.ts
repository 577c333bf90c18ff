import { relationship } from '../../shared/model/invitation.ts'
import type { Alias, Typed } from '../../shared/results.ts'
import { profileUrl } from './readers/identity.ts'
import type { TypedRow } from './store/typedStore.ts'
import type { Workspace } from './workspace.ts'

/** Every way in which the sources name a person: profile links, member numbers, e-mail addresses, names. */
export function aliasesOf({ dossiers }: Workspace, person: number): readonly Alias[] {
  const found = dossiers.aliases(person)
  const distinct = (values: readonly string[]): readonly string[] =>
    [...new Set(values)].filter((value) => value !== '')
  const list = (kind: Alias['kind'], values: readonly string[]): readonly Alias[] =>
    distinct(values).map((value) => ({ kind, value }))
  return [
    ...list('profile', distinct(found.map(({ slug }) => slug)).map(profileUrl)),
    ...list(
      'member',
      found.map(({ urn }) => urn),
    ),
    ...list(
      'e-mail',
      found.map(({ email }) => email),
    ),
    ...list(
      'name',
      found.map(({ name }) => name),
    ),
  ]
}

/** What the owner typed of a person's invitation; null when nothing. */
export function typedOf({ typed }: Workspace, person: number): Typed | null {
  const row = typed.of(person)
  return row === null ? null : wordsOf(row)
}

/** What a row says, without when and how it was typed. */
function wordsOf(row: TypedRow): Typed {
  const said = relationship.safeParse(row.relationship)
  return {
    url: row.slug === '' ? null : profileUrl(row.slug),
    headline: row.headline,
    note: row.note,
    relationship: said.success ? said.data : null,
    sentOn: row.sentOn,
  }
}
