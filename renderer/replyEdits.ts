import { type ReplyLanguage, type ReplyTemplate, replyLanguages } from '../shared/reply/replyLanguages.ts'
import { standardReplies } from '../shared/reply/standardReplies.ts'

/** Writes the reply of one language; an empty text goes back to the one that Doorman brings. */
export function withReply(
  replies: readonly ReplyTemplate[],
  language: ReplyLanguage,
  text: string,
): readonly ReplyTemplate[] {
  const fresh = { language, text: text.trim() === '' ? standardReplies[language] : text.trim() }
  const others = replies.filter((one) => one.language !== language)
  return [...others, fresh].toSorted((a, b) => placeOf(a) - placeOf(b))
}

export function withoutReply(
  replies: readonly ReplyTemplate[],
  language: ReplyLanguage,
): readonly ReplyTemplate[] {
  return replies.filter((one) => one.language !== language)
}

/** The languages that the owner can add. */
export function otherLanguages(replies: readonly ReplyTemplate[]): readonly ReplyLanguage[] {
  return replyLanguages.filter((language) => !replies.some((one) => one.language === language))
}

const placeOf = ({ language }: ReplyTemplate): number => replyLanguages.indexOf(language)
