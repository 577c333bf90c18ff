import { z } from 'zod'

/** A point in time, ISO 8601 in UTC: `2025-06-01T14:03:22Z`. */
export const instant = z.string().max(40)

/** A day without an hour, in UTC: `2024-06-07`. */
export const day = z.string().max(10)

/** What a person is called by in every question and answer: the best identity known of them. */
export const personKey = z.string().min(1).max(400)

/** Everyone but the owner. `key` is the best identity known: slug, member urn, e-mail address or name. */
export const person = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    /** The profile page, rebuilt from the slug; null when no slug is known. */
    url: z.string().nullable(),
    headline: z.string().nullable(),
    company: z.string().nullable(),
  })
  .readonly()
export type Person = z.infer<typeof person>

/** Whose inbox this is, as far as the imported files say. */
export const owner = z
  .strictObject({
    name: z.string().nullable(),
    url: z.string().nullable(),
    headline: z.string().nullable(),
    summary: z.string().nullable(),
    industry: z.string().nullable(),
    location: z.string().nullable(),
    /** Companies they work or worked at, schools, and what they care about: groups, skills, causes, hashtags. */
    employers: z.array(z.string()).readonly(),
    schools: z.array(z.string()).readonly(),
    interests: z.array(z.string()).readonly(),
  })
  .readonly()
export type Owner = z.infer<typeof owner>

export const nobody: Owner = {
  name: null,
  url: null,
  headline: null,
  summary: null,
  industry: null,
  location: null,
  employers: [],
  schools: [],
  interests: [],
}
