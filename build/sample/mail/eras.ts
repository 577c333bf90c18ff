import type { Language } from '../texts/languages.ts'

/** Years from which the form of LinkedIn's invitation mails is known. */
export const eras = ['2013', '2015', '2016', '2018', '2020', '2025'] as const
export type Era = (typeof eras)[number]

/** `guest`: to an address that LinkedIn did not know. */
export const mailKinds = ['invitation', 'guest', 'reminder', 'acceptance', 'digest'] as const
export type MailKind = (typeof mailKinds)[number]

export type MailLanguage = Language | 'id'

const modern = { template: 'email_m2m_invite_single_01', from: 'invitations@linkedin.com' }

/** How the mails of a kind are called in the header and in their links, and the address they came from. */
export function senderOf(kind: MailKind, era: Era): { readonly template: string; readonly from: string } {
  const isOld = era === '2013' || era === '2015'
  switch (kind) {
    case 'invitation':
      if (era === '2013') return { template: 'invite_member_05', from: 'member@linkedin.com' }
      return era === '2015' ? { ...modern, template: 'invite_member_28' } : modern
    case 'guest':
      return { ...modern, template: isOld ? 'invite_guest' : 'invite_guest_59' }
    case 'reminder':
      if (era === '2016')
        return { template: 'first_guest_reminder_01', from: 'messages-noreply@linkedin.com' }
      return { ...modern, template: isOld ? 'invite_member_reminder_02' : 'email_m2m_invite_reminder_02' }
    case 'acceptance':
      return {
        ...modern,
        template: isOld || era === '2016' ? 'accept_invite_04' : 'email_accept_invite_single_01',
      }
    case 'digest':
      return { ...modern, template: 'email_m2m_invite_digest_02' }
  }
}

/** The subject, in the language if it was ever seen in it. `them` and `you` are first names. */
export function subjectOf(
  kind: MailKind,
  era: Era,
  language: MailLanguage,
  { name, you, count }: { readonly name: string; readonly you: string; readonly count: number },
): string {
  switch (kind) {
    case 'digest':
      return `You have ${count} new invitations`
    case 'reminder':
      return `${name}'s invitation is ${era === '2013' ? 'awaiting' : 'waiting for'} your response`
    case 'acceptance':
      if (era === '2020') return `${you}, start a conversation with your new connection, ${name}`
      return era === '2025'
        ? `${name} accepted your invitation, explore their network`
        : `${name} has accepted your invitation`
    default:
      if (era === '2013' || era === '2015') return 'Join my network on LinkedIn'
      if (era === '2025') return language === 'it' ? 'Voglio collegarmi' : 'I want to connect'
      return language === 'fr'
        ? `${you}, merci de m'ajouter à votre réseau LinkedIn`
        : `${you}, please add me to your LinkedIn network`
  }
}

/** The sentence that stands where the inviter typed nothing: in the language if it was seen in it, else in English. */
export function stockTextOf(era: Era, language: MailLanguage, you: string): string {
  switch (language) {
    case 'es':
      return 'Me gustaría añadirte a mi red profesional en LinkedIn.'
    case 'fr':
      return `Bonjour ${you}, je souhaiterais rejoindre votre réseau sur LinkedIn`
    case 'it':
      return `${you}, vorrei aggiungerti alla mia rete professionale su LinkedIn.`
    case 'id':
      return 'Saya ingin menambahkan Anda ke jaringan profesional saya di LinkedIn.'
    default:
      if (era === '2013') return "I'd like to add you to my professional network on LinkedIn."
      return era === '2015'
        ? `Hi ${you}, I'd like to connect with you on LinkedIn.`
        : `Hi ${you}, I'd like to join your LinkedIn network.`
  }
}
