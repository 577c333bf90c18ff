/** Null for the empty text that the database keeps for what no source gave. */
export const orNull = (text: string): string | null => (text === '' ? null : text)
