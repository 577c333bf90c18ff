import { z } from 'zod'

/** The languages in which Doorman brings a reply, by their code in ISO 639. */
export const replyLanguages = ['en', 'es', 'pt', 'fr', 'de', 'it', 'nl'] as const
export const replyLanguage = z.enum(replyLanguages)
export type ReplyLanguage = z.infer<typeof replyLanguage>

export const languageNames: Readonly<Record<ReplyLanguage, string>> = {
  en: 'English',
  es: 'Spanish',
  pt: 'Portuguese',
  fr: 'French',
  de: 'German',
  it: 'Italian',
  nl: 'Dutch',
}

/** The reply that asks why somebody wants to connect, as the owner wrote it for one language. */
export const replyTemplate = z
  .strictObject({ language: replyLanguage, text: z.string().trim().min(1).max(2000) })
  .readonly()
export type ReplyTemplate = z.infer<typeof replyTemplate>
