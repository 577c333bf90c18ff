import type { Person } from '../../shared/model/person.ts'
import type { Alias } from '../../shared/results.ts'

/** The aliases that say more than the name and the page that are shown already. */
export function otherAliases(
  aliases: readonly Alias[],
  person: Pick<Person, 'name' | 'url'>,
): readonly Alias[] {
  return aliases.filter(({ value }) => value !== person.name && value !== person.url)
}

/** `ana@mail.example`, `linkedin.com/in/ana`, `member 123`: one alias as people would write it. */
export function aliasText({ kind, value }: Alias): string {
  if (kind === 'member') return `member ${value.replace(/^.*:/, '')}`
  return kind === 'profile' ? value.replace(/^https:\/\/www\./, '').replace(/\/$/, '') : value
}
