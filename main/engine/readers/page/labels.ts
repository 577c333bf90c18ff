/** What a button's label says of the invitation it belongs to. */
export type Label = {
  readonly action: 'accept' | 'ignore' | 'withdraw'
  /** `open`: the wording does not tell a person's invitation from a page's. */
  readonly of: 'person' | 'other' | 'open'
  /** The person, where the wording is known by heart. */
  readonly name: string | null
}

type Wording = { readonly pattern: RegExp; readonly action: Label['action']; readonly of: Label['of'] }

/** Pages, newsletters, events and groups first: their wording would fit the others too. */
const WORDINGS: readonly Wording[] = [
  { pattern: /^Accept invitation for /i, action: 'accept', of: 'other' },
  { pattern: /^Ignore invitation for /i, action: 'ignore', of: 'other' },
  { pattern: /^Ignore an invitation from /i, action: 'ignore', of: 'other' },
  { pattern: /^Ignore an invitation to connect from (?<name>.+)$/i, action: 'ignore', of: 'person' },
  { pattern: /^Accept (?<name>.+?)[’']s? invitation$/i, action: 'accept', of: 'person' },
  { pattern: /^Withdraw invitation sent to (?<name>.+)$/i, action: 'withdraw', of: 'person' },
  { pattern: /^Einladung von (?<name>.+) annehmen$/i, action: 'accept', of: 'open' },
  { pattern: /^Einladung von (?<name>.+) ignorieren$/i, action: 'ignore', of: 'open' },
  { pattern: /^Accetta l[’'] ?invito di (?<name>.+)$/i, action: 'accept', of: 'open' },
]

/** The beginnings of the verbs in LinkedIn's languages. */
const STEMS: readonly (readonly [Label['action'], RegExp])[] = [
  [
    'accept',
    /(?:^|\P{L})(?:accept|annehm|accett|acept|aceit|godkänn|godta|hyväksy|zaakcept|przyjmij|elfogad|принять)/iu,
  ],
  ['ignore', /(?:^|\P{L})(?:ignor|negeren|odrzuc|rifiut|rechaz|refus|avvis|hylkää|elutasít|отклон)/iu],
  ['withdraw', /(?:^|\P{L})(?:withdraw|zurückzieh)/iu],
]

/** Reads an `aria-label`; null when it is no label of an invitation's button. */
export function readLabel(label: string): Label | null {
  const line = label.replace(/\s+/g, ' ').trim()
  if (line === '' || isSuggestionLabel(line)) return null
  for (const { pattern, action, of } of WORDINGS) {
    const match = pattern.exec(line)
    if (match !== null) return { action, of, name: match.groups?.['name']?.trim() ?? null }
  }
  const stem = STEMS.find(([, pattern]) => pattern.test(line))
  return stem === undefined ? null : { action: stem[0], of: 'open', name: null }
}

/** A button that offers to invite somebody, or to take that back: the card is a suggestion. */
export function isSuggestionLabel(label: string): boolean {
  return /^(?:Invite .+ to connect$|Pending, click to withdraw)/i.test(label)
}
