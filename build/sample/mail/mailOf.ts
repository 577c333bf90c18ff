import { day } from '../dates.ts'
import { Random } from '../random.ts'
import type { Shown } from '../shown.ts'
import { encodedWords, mailAddress, mailDate } from './encode.ts'
import { type Era, type MailKind, type MailLanguage, senderOf, subjectOf } from './eras.ts'
import { mailHtml } from './mailHtml.ts'
import { linksOf } from './mailLinks.ts'
import { type Content, mailText, nameOf, type Recipient } from './mailText.ts'
import { mimeMail } from './mimeMail.ts'

export type MailForm = {
  readonly kind: MailKind
  readonly era: Era
  readonly language: MailLanguage
  readonly owner: Recipient
  /** The other people of a digest. */
  readonly others?: readonly Shown[]
  /** People whom LinkedIn suggests at the end. */
  readonly suggested?: readonly Shown[]
  /** How the inviter said they know the owner, in mails of 2013: "a Friend". */
  readonly indicated?: string
  /** Whether the mail server's check was kept. */
  readonly checked?: boolean
  /** Without the text part, or without the HTML. */
  readonly only?: 'text' | 'html'
}

/** Milliseconds after the invitation. */
const LATER = { invitation: 0, guest: 0, reminder: 7 * day, digest: 7 * day, acceptance: day } as const

/** When LinkedIn sends a mail of this kind, milliseconds since 1970. */
export function mailTime(shown: Shown, kind: MailKind): number {
  return shown.sentAt + LATER[kind]
}

/** One mail of LinkedIn's as it lies in a mailbox, with made-up credentials in its links. The same for the same input. */
export function mailOf(shown: Shown, form: MailForm): Buffer {
  const { kind, era, language, owner, others = [], suggested = [], indicated = null } = form
  const { template, from } = senderOf(kind, era)
  const seed = Number(shown.number.slice(-9))
  const random = new Random(seed, 43)
  const at = mailTime(shown, kind)
  const content: Content = {
    kind,
    era,
    language,
    owner,
    people: kind === 'digest' ? [shown, ...others] : [shown],
    indicated,
    suggested,
  }
  const links = linksOf(kind, era, template, seed)
  const name = nameOf(shown)
  const display = kind === 'digest' ? 'LinkedIn' : kind === 'acceptance' ? `${name} via LinkedIn` : name
  const subject = subjectOf(kind, era, language, { name, you: owner.first, count: content.people.length })
  const id = `${random.between(1e8, 9e8)}.${random.between(1e6, 9e6)}.${at}`
  const app = `lva1-app${random.between(1000, 9999)}.prod`
  const number = random.between(1e8, 9e8)

  const headers: (readonly [string, string])[] = [
    ['Delivered-To', owner.email],
    ...((form.checked ?? true)
      ? ([
          [
            'Authentication-Results',
            'mx.quillfeather.example;\r\n dkim=pass header.i=@linkedin.com header.s=d2048;\r\n dmarc=pass (p=REJECT dis=NONE) header.from=linkedin.com',
          ],
        ] as const)
      : []),
    [
      'DKIM-Signature',
      `v=1; a=rsa-sha256; d=linkedin.com; s=d2048; t=${Math.floor(at / 1000)};\r\n bh=${Buffer.from(id).toString('base64')};\r\n b=${Buffer.from(`${id}${app}`).toString('base64')}`,
    ],
    ['Date', mailDate(at)],
    ['From', mailAddress(display, from)],
    ['To', mailAddress(owner.name, owner.email)],
    ['Message-ID', era < '2019' ? `<${id}.JavaMail.app@${app}>` : `<${id}@${app}.linkedin.com>`],
    ['Subject', encodedWords(subject)],
    ['X-LinkedIn-Class', kind === 'guest' ? 'INVITE-GUEST' : 'MBR-TO-MBR'],
    ['X-LinkedIn-Template', template],
    ['X-LinkedIn-fbl', `m2-${random.between(1e8, 9e8)}`],
    ['X-LinkedIn-Id', `${number.toString(36)}-${seed.toString(36)}`],
  ]
  const parts = [
    { id: 'text-body', type: 'text/plain', text: mailText(content, links) },
    { id: 'html-body', type: 'text/html', text: mailHtml(content, links) },
  ].filter(({ id: part }) => form.only === undefined || part === `${form.only}-body`)
  return mimeMail(headers, parts, `----=_Part_${number}_${seed}.${at}`)
}
