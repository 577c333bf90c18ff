const MINUTE = 'YYYY-MM-DDTHH:MM'.length

/** A moment without its seconds, which exports of 2018 do not give. `at` is ISO 8601. */
export const toMinute = (at: string): string => at.slice(0, MINUTE)

/** White space does not tell two messages apart: exports before March 2026 replaced line breaks by spaces. */
export const flatText = (text: string): string => text.replace(/\s+/g, ' ').trim()
