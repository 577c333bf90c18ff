import { readAbout } from './about.ts'
import type { Identity } from './fact.ts'
import { cleanName, ENDLESS_NAME, isEndless, isNobody, profileSlug, readEmail } from './identity.ts'
import type { SourceReader } from './sourceReader.ts'

type Column =
  | 'firstName'
  | 'lastName'
  | 'fullName'
  | 'companies'
  | 'title'
  | 'emails'
  | 'createdAt'
  | 'sites'
  | 'profiles'

/** No person has more; a distribution list may. */
const MOST_EMAILS = 50

/**
 * Contacts.csv, ImportedContacts.csv, Imported Contacts.csv (2018): the address books that the owner let LinkedIn
 * read, one person a row.
 */
export const contacts: SourceReader<Column> = {
  kind: 'contacts',
  files: ['contacts', 'importedcontacts'],
  isMain: false,
  isTelling: false,
  columns: {
    firstName: ['FirstName'],
    lastName: ['LastName'],
    fullName: ['FullName'],
    companies: ['Companies'],
    title: ['Title'],
    emails: ['Emails', 'Email Address', 'Email'],
    createdAt: ['CreatedAt'],
    sites: ['Sites'],
    profiles: ['Profiles'],
  },
  headers: [['firstName', 'lastName', 'emails']],
  date: 'createdAt',
  open({ dayFirst }) {
    return (row) => {
      const name = cleanName(`${row.firstName} ${row.lastName}`) || cleanName(row.fullName)
      if (isEndless(name)) return ENDLESS_NAME
      const slug = slugIn(row.profiles) ?? slugIn(row.sites)
      const [email = null, ...others] = emailsIn(row.emails)
      if (isNobody(name) && slug === null && email === null) {
        return 'the contact has neither a name nor an e-mail address'
      }
      if (others.length >= MOST_EMAILS) return `the contact has more than ${MOST_EMAILS} e-mail addresses`
      const who: Identity = { slug, urn: null, email, name: isNobody(name) ? '' : name }
      return readAbout(
        'contact',
        {
          who,
          also: others.map((other) => ({ slug: null, urn: null, email: other, name: who.name })),
          what: row.companies,
          detail: row.title,
          at: row.createdAt,
        },
        dayFirst,
      )
    }
  },
}

/** The addresses of a cell, each once, whatever stands between and around them. */
function emailsIn(cell: string): readonly string[] {
  return [...new Set(cell.split(/[\s,;:|<>[\]()"]+/).flatMap((part) => readEmail(part) ?? []))]
}

/** The first profile that a cell of addresses links to. */
function slugIn(cell: string): string | null {
  for (const part of cell.split(/[\s,;|<>[\]()"]+/)) {
    const start = part.search(/(?<![a-z0-9-])linkedin\.com\//i)
    const slug = start < 0 ? null : profileSlug(part.slice(start))
    if (slug !== null) return slug
  }
  return null
}
