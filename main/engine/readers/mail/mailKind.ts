/** The mails of LinkedIn that are read. */
export type MailKind = 'invitation' | 'reminder' | 'digest' | 'acceptance'

/** Invitations that are none to connect. */
const OTHER_INVITATIONS =
  /pymk|suggest|group|event|page|company|org_|newsletter|follow|live|subscri|import|contacts|job|learn/

/**
 * What a template is for, by its name (`email_m2m_invite_single_01`): the mark of LinkedIn's mails that lasted from
 * 2015 to 2026, in the header X-LinkedIn-Template and in the links.
 */
export function kindOfTemplate(template: string): MailKind | 'other' {
  const name = template.toLowerCase()
  if (!/invit/.test(name)) return /^(?:first|second)_guest_reminder/.test(name) ? 'reminder' : 'other'
  if (OTHER_INVITATIONS.test(name)) return 'other'
  if (/accept/.test(name)) return 'acceptance'
  if (/digest/.test(name)) return 'digest'
  return /remind/.test(name) ? 'reminder' : 'invitation'
}

const SUBJECTS: readonly (readonly [MailKind, RegExp])[] = [
  ['acceptance', /\baccepted your invitation\b|\bstart a conversation with your new connection\b/i],
  ['reminder', /\binvitation is (?:awaiting|waiting for) your response\b/i],
  ['digest', /\byou have \d+ (?:new |pending )*invitations\b/i],
  [
    'invitation',
    /^join my network on linkedin\b|\bplease add me to your linkedin network\b|\bmerci de m['’]ajouter à votre réseau linkedin\b|\bvorrei aggiungerti alla mia rete professionale\b/i,
  ],
  ['invitation', /^(?:i want to connect|voglio collegarmi)[.!]?$/i],
]

/** What a mail is for, by its subject, in the languages in which one was seen; null for every other subject. */
export function kindOfSubject(subject: string): MailKind | null {
  return SUBJECTS.find(([, pattern]) => pattern.test(subject))?.[0] ?? null
}
