import type { Person } from '../../shared/model/person.ts'

/** What tells a person from others of the same name: what they do, and their page. */
export function aboutPerson({ key, url, headline, company }: Person): string {
  const page = url === null ? knownBy(key) : url.replace(/^https:\/\/www\./, '').replace(/\/$/, '')
  return [headline, company, page].filter(Boolean).join(' · ')
}

function knownBy(key: string): string {
  if (key.startsWith('name:')) return 'known by name alone'
  return key.includes('@') ? key.replace(/^[a-z]+:/, '') : 'no page known'
}
