import { hour } from '../dates.ts'
import { owner } from '../owner.ts'
import { Random } from '../random.ts'
import { credentialQuery } from './credentials.ts'
import { encodedWords, mailAddress, mailDate } from './encode.ts'
import { mimeMail } from './mimeMail.ts'

/** Mails that are no invitations: of anybody, of LinkedIn, and such as pretend to be LinkedIn's. */
export const strangerKinds = [
  'newsletter',
  'colleague',
  'attachment',
  'forward',
  'job alert',
  'inmail',
  'messages',
  'suggestions',
  'forged domain',
  'forged name',
  'forged check',
] as const
export type StrangerKind = (typeof strangerKinds)[number]

type Shape = {
  readonly from: readonly [string, string]
  readonly subject: string
  readonly template?: string
  readonly check?: string
  readonly text: string
}

const LINKEDINS = {
  link: (seed: number, path: string) => `https://www.linkedin.com/comm/${path}?${credentialQuery(seed)}`,
} as const

function shapeOf(kind: StrangerKind, seed: number): Shape {
  const { link } = LINKEDINS
  switch (kind) {
    case 'newsletter':
      return {
        from: ['Harbour Weekly', 'news@harbourweekly.example'],
        subject: 'Five quays to see — and how to be found on LinkedIn',
        text: 'Dear readers,\n\nFrom Monday, the ferries run twice.\n\nFrom here on, the quays are closed at night.\n\nFrom:\nthe editors',
      }
    case 'colleague':
      return {
        from: ['Odo Lanternjaw', 'odo@lanternway.example'],
        subject: 'Dock 4',
        text: 'Hi Nora,\n\nFrom here on, dock 4 is yours.\n\n>From what I heard, it leaks.\n\nFrom - what else,\nOdo',
      }
    case 'attachment':
      return { from: ['Scan Room', 'scan@lanternway.example'], subject: 'Your scan', text: 'See the file.' }
    case 'forward':
      return {
        from: ['Odo Lanternjaw', 'odo@lanternway.example'],
        subject: 'Fwd: Odo, please add me to your LinkedIn network',
        text: "Do you know him?\n\n> Hi Odo, I'd like to join your LinkedIn network.",
      }
    case 'job alert':
      return {
        from: ['LinkedIn Job Alerts', 'jobalerts-noreply@linkedin.com'],
        subject: '3 new jobs for dock manager',
        template: 'email_job_alert_digest_01',
        text: `Dock Manager at Cobbleton Parcel Works\n${link(seed, 'jobs/view/100')}`,
      }
    case 'inmail':
      return {
        from: ['Vesper Coldcall via LinkedIn', 'inmail-hit-reply@linkedin.com'],
        subject: 'A role for you',
        template: 'email_hire_inmail_initial_single_01',
        text: `Vesper Coldcall\n${link(seed, 'in/vesper-coldcall')}`,
      }
    case 'messages':
      return {
        from: ['LinkedIn', 'messaging-digest-noreply@linkedin.com'],
        subject: 'You have 2 new messages',
        template: 'email_type_messaging_digest',
        text: `View: ${link(seed, 'messaging/thread/1')}`,
      }
    case 'suggestions':
      return {
        from: ['LinkedIn', 'notifications-noreply@linkedin.com'],
        subject: 'People you may know',
        template: 'email_pymk_02',
        text: `Pim Maybe\n${link(seed, 'in/pim-maybe')}\nAdd: ${link(seed, 'mynetwork/invite/pim-maybe')}`,
      }
    case 'forged domain':
      return {
        from: ['Ana Angler', 'invitations@linkedin.com.doors.example'],
        subject: 'Nora, please add me to your LinkedIn network',
        template: 'email_m2m_invite_single_01',
        text: `Ana Angler\nAccept: https://linkedin.com.doors.example/comm/in/ana-angler?${credentialQuery(seed)}`,
      }
    case 'forged name':
      return {
        from: ['invitations@linkedin.com', 'ana@doors.example'],
        subject: 'I want to connect',
        text: `Ana Angler\nView profile: ${link(seed, 'in/ana-angler')}`,
      }
    case 'forged check':
      return {
        from: ['Ana Angler', 'invitations@linkedin.com'],
        subject: 'I want to connect',
        template: 'email_m2m_invite_single_01',
        check: 'dmarc=fail (p=REJECT dis=QUARANTINE) header.from=linkedin.com',
        text: `Ana Angler\nView profile: ${link(seed, 'in/ana-angler')}`,
      }
  }
}

const FIRST = Date.UTC(2024, 0, 8)

/**
 * A mail that is no invitation.
 * @param seed changes date and numbers
 * @param attachmentBytes how large the file of an `attachment` is
 */
export function strangerMail(kind: StrangerKind, seed: number, attachmentBytes = 30_000): Buffer {
  const random = new Random(seed, 44)
  const at = FIRST + (seed % 5000) * hour
  const { from, subject, template, check, text } = shapeOf(kind, seed)
  const headers: (readonly [string, string])[] = [
    ['Delivered-To', owner.email],
    ...(check === undefined
      ? []
      : ([['Authentication-Results', `mx.quillfeather.example; ${check}`]] as const)),
    ['Date', mailDate(at)],
    ['From', mailAddress(...from)],
    ['To', mailAddress(owner.name, owner.email)],
    ['Message-ID', `<${random.between(1e8, 9e8)}.${seed}@mail.example>`],
    ['Subject', encodedWords(subject)],
    ...(template === undefined ? [] : ([['X-LinkedIn-Template', template]] as const)),
  ]
  const boundary = `=_${random.between(1e8, 9e8).toString(36)}`
  if (kind === 'attachment') return withFile(headers, text, boundary, attachmentBytes)
  const html = `<html><body><p>${text.replaceAll('\n', '<br>')}</p></body></html>`
  const parts = [
    { id: 'text', type: 'text/plain', text },
    { id: 'html', type: 'text/html', text: html },
  ]
  return mimeMail(headers, parts, boundary)
}

const BASE64_LINE = `${Buffer.from('From the scan room of the harbour, dock four, page one of m').toString('base64').slice(0, 76)}\r\n`

function withFile(
  headers: readonly (readonly [string, string])[],
  text: string,
  boundary: string,
  bytes: number,
): Buffer {
  const head = [
    ...headers.map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    `--${boundary}`,
    'Content-Type: application/pdf; name="scan.pdf"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="scan.pdf"',
    '',
    '',
  ].join('\r\n')
  const file = Buffer.alloc(Math.ceil(bytes / BASE64_LINE.length) * BASE64_LINE.length, BASE64_LINE)
  return Buffer.concat([Buffer.from(head), file, Buffer.from(`--${boundary}--\r\n`)])
}
