const CONTROL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Imported text on one line, with what would steer the terminal or turn the reading direction made visible. */
export function plain(text: string): string {
  return text
    .replace(/[\n\t]+/g, ' ')
    .replace(
      CONTROL,
      (char) => `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    )
}
