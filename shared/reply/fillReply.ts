/** What a template can name: each by its word in braces. */
export type ReplyValues = { readonly first: string; readonly owner: string; readonly company: string }

/** Stands where a placeholder left nothing, until the blanks around it are settled. */
const NOTHING = '\u0000'

/**
 * Fills a template. A placeholder without a value, and one that is not known, leaves nothing behind: no braces, no
 * second blank, no blank before the comma.
 */
export function fillReply(template: string, values: ReplyValues): string {
  const known: Readonly<Record<string, string>> = values
  const filled = seen(template).replaceAll(/\{([^{}]*)\}/gu, (_, word: string) => {
    const name = word.trim().toLowerCase()
    const value = Object.hasOwn(known, name) ? oneLine(known[name] ?? '') : ''
    return value === '' ? NOTHING : value
  })
  return tidy(closed(filled).replaceAll(/[{}]/gu, ''))
}

/** Words on both sides of nothing stay apart; a comma or the end of the line moves up. */
function closed(text: string): string {
  return text.replaceAll(
    /[ \0]*\0[ \0]*(?<next>[\p{L}\p{N}\p{Ps}\p{Pi}{]?)/gu,
    (gap: string, next: string) => (next !== '' && gap.includes(' ') ? ` ${next}` : next),
  )
}

/** A name as a line of text can hold it. */
function oneLine(value: string): string {
  return seen(value).replaceAll(/[{}]/gu, '').replaceAll(/\s+/gu, ' ').trim()
}

/** Without controls but line breaks, and without marks that turn the direction of text or are not seen. */
function seen(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu, ' ')
    .replaceAll(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
}

function tidy(text: string): string {
  return text
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(/^ +| +$/gmu, '')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()
}
