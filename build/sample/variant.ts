import { Failure } from '../tools/failure.ts'

export const invitationVariants = ['I1', 'I2', 'I3', 'I3-bare'] as const
export const connectionVariants = ['C0', 'C1a', 'C1b', 'C2'] as const
export const messageVariants = ['M0', 'M1', 'M2', 'M3a', 'M3b', 'M4a', 'M4b', 'M5'] as const
/** What the files besides those three look like, by year. */
export const ages = ['2018', '2022', '2026'] as const

/** The shape of an export: which columns its files have, and what became of them on the member's disk. */
export type Variant = {
  /** `I3-bare` has `https://www.linkedin.com/in` where profile addresses belong. */
  readonly invitations: (typeof invitationVariants)[number]
  readonly connections: (typeof connectionVariants)[number]
  readonly messages: (typeof messageVariants)[number]
  readonly age: (typeof ages)[number]
  /** The endorsements received are there twice, once as a UTF-16 table: seen in an export of 2022. */
  readonly twice: boolean
  readonly delimiter: ',' | ';' | '\t'
  /** `utf16` is little-endian with a byte order mark, every cell quoted. */
  readonly encoding: 'utf8' | 'utf8-bom' | 'utf16'
  readonly lineEnd: '\n' | '\r\n'
  /** Saved by a spreadsheet: dates like 4-Apr-21, and rows padded to the width of the table. */
  readonly spreadsheet: boolean
  /** Invitations_1.csv and Invitations_2.csv instead of one file, and so on. */
  readonly numbered: boolean
}

export const newestVariant: Variant = {
  invitations: 'I3',
  connections: 'C2',
  messages: 'M4a',
  age: '2026',
  twice: false,
  delimiter: ',',
  encoding: 'utf8',
  lineEnd: '\n',
  spreadsheet: false,
  numbered: false,
}

const words: Readonly<Record<string, Partial<Variant>>> = {
  ...Object.fromEntries(invitationVariants.map((name) => [name, { invitations: name }])),
  ...Object.fromEntries(connectionVariants.map((name) => [name, { connections: name }])),
  ...Object.fromEntries(messageVariants.map((name) => [name, { messages: name }])),
  ...Object.fromEntries(ages.map((age) => [`Y${age}`, { age }])),
  twice: { twice: true },
  semicolon: { delimiter: ';' },
  tab: { delimiter: '\t' },
  bom: { encoding: 'utf8-bom' },
  utf16: { encoding: 'utf16', delimiter: '\t' },
  crlf: { lineEnd: '\r\n' },
  spreadsheet: { spreadsheet: true },
  numbered: { numbered: true },
}

/**
 * Reads what the command line calls a variant: `I2,C1b,M1,Y2022,semicolon,bom`.
 * @throws Failure, listing the words there are
 */
export function parseVariant(text: string): Partial<Variant> {
  const parts = text.split(',').map((part) => {
    const found = words[part.trim()]
    if (!found) throw new Failure(`There is no variant "${part}". Known: ${Object.keys(words).join(', ')}.`)
    return found
  })
  return Object.assign({}, ...parts)
}

/** Whether every file tells people apart by their profile's address, so that two may have the same name. */
export function namesAreNotKeys(variant: Variant): boolean {
  return (
    variant.invitations === 'I3' && variant.connections === 'C2' && !['M0', 'M1'].includes(variant.messages)
  )
}
